import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRequest } from "./messages";

describe("a message", () => {
  it.each<[string, object]>([
    ["sets attributes", { type: "set", attributes: { z: "u*v", alt: null } }],
    ["asks for the state", { type: "get", id: 7 }],
    ["asks for a picture", { type: "snapshot", format: "image/webp", width: 640, id: "a" }],
    ["listens", { type: "subscribe", events: ["change", "probe"] }],
  ])("that %s is taken", (_, fields) => {
    expect(isRequest({ curvascape: 1, ...fields })).toBe(true);
    expect(isRequest({ ...fields })).toBe(false);
    expect(isRequest({ curvascape: "1", ...fields })).toBe(false);
  });

  it.each<[string, unknown]>([
    ["no object", "get"],
    ["a list", [{ curvascape: 1, type: "get" }]],
    ["another type", { type: "toString" }],
    ["a number as a value", { type: "set", attributes: { z: 1 } }],
    ["no attributes", { type: "set" }],
    [
      "more attributes than any element has",
      { type: "set", attributes: Object.fromEntries(Array.from({ length: 33 }, (_, k) => [`a${k}`, ""])) },
    ],
    ["a text without end", { type: "set", attributes: { z: "u".repeat(400_001) } }],
    ["another kind of picture", { type: "snapshot", format: "text/html" }],
    ["a picture that no memory holds", { type: "snapshot", width: 1e9 }],
    ["half a pixel", { type: "snapshot", height: 0.5 }],
    ["an unknown event", { type: "subscribe", events: ["click"] }],
    ["an object as its name", { type: "get", id: {} }],
  ])("with %s is refused", (_, fields) => {
    expect(
      isRequest(typeof fields === "object" && !Array.isArray(fields) ? { curvascape: 1, ...fields } : fields),
    ).toBe(false);
  });

  it("of 10,000 at random is refused unless it happens to be one", () => {
    const word = fc.constantFrom("set", "get", "snapshot", "subscribe", "constructor", "__proto__");
    const anyFields = fc.dictionary(
      fc.constantFrom("attributes", "events", "format", "width", "height", "id", "__proto__"),
      fc.anything(),
    );
    const message = fc.oneof(
      fc.anything(),
      fc.tuple(word, anyFields).map(([type, fields]) => ({ ...fields, curvascape: 1, type })),
    );
    fc.assert(
      fc.property(message, (data) => {
        if (!isRequest(data)) return;
        expect(["set", "get", "snapshot", "subscribe"]).toContain(data.type);
        if (data.type === "set")
          for (const value of Object.values(data.attributes))
            expect(value === null || typeof value === "string").toBe(true);
      }),
      { seed: 20231106, numRuns: 10_000 },
    );
  }, 60_000);
});
