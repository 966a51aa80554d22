import { expect, it } from "vitest";
import { noResult } from "../../scene/show/engine";
import { surfaceProblems } from "./problems";

const attributes = (name: string) => ({ z: "2*sni(u)", settings: "z2=3*cso(u)" })[name] ?? null;
const unread = (message: string) => ({
  ...noResult,
  problems: [{ field: "z", message, start: 2, end: 5 }],
  failure: { reason: "crash" as const, message: "It crashed." },
});

it("blames the attributes for the first surface, and the settings for those beside it", () => {
  expect(surfaceProblems([unread("sni"), unread("cso")], attributes)).toEqual([
    { attribute: "z", message: "sni", start: 2, end: 5 },
    { attribute: "z", message: "It crashed." },
    { attribute: "settings", message: "cso" },
    { attribute: "settings", message: "It crashed." },
  ]);
});
