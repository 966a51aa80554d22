import { expect, it } from "vitest";
import { noResult } from "../../scene/show/engine";
import { en } from "../texts/en";
import { problemLines, surfaceProblems } from "./problems";

const attributes = (name: string) => ({ z: "2*sni(u)", settings: "z2=3*cso(u)" })[name] ?? null;
const unread = (message: string) => ({
  ...noResult,
  problems: [{ field: "z", message, start: 2, end: 5 }],
  failure: { reason: "crash" as const, message: "It crashed." },
});

it("blames the attributes for the first surface, the settings for those beside it, and no text for a failed computation", () => {
  expect(surfaceProblems([unread("sni"), unread("cso")], attributes)).toEqual([
    { attribute: "z", message: "sni", start: 2, end: 5 },
    { attribute: "", message: "It crashed." },
    { attribute: "settings", message: "cso" },
    { attribute: "", message: "It crashed." },
  ]);
});

it("names the place of what is wrong with a text, and says of a failed computation no more than that", () => {
  const found = surfaceProblems([unread("There is no such function.")], attributes);
  expect(problemLines(found, attributes, en, (message) => message)).toEqual([
    "z, at “sni”: There is no such function.",
    "It crashed.",
  ]);
});
