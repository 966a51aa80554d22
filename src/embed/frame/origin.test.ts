import { describe, expect, it } from "vitest";
import { allowedOrigin, sameOrigin, targetOf } from "./origin";

const nowhere = { named: null, ancestors: undefined, referrer: "" };

describe("the origin that is talked with", () => {
  it("is the named one, else the nearest page around, else the page that referred here", () => {
    const ancestors = ["https://near.example", "https://far.example"];
    const referrer = "https://referrer.example/deck.html?a#b";
    expect(allowedOrigin({ named: "https://Named.example:443/", ancestors, referrer })).toBe(
      "https://named.example",
    );
    expect(allowedOrigin({ ...nowhere, ancestors, referrer })).toBe("https://near.example");
    expect(allowedOrigin({ ...nowhere, referrer })).toBe("https://referrer.example");
  });

  it("is nobody's where there is none to be known", () => {
    expect(allowedOrigin(nowhere)).toBeNull();
    expect(allowedOrigin({ ...nowhere, named: "*" })).toBeNull();
    expect(allowedOrigin({ ...nowhere, ancestors: [] })).toBeNull();
  });

  it("may be opaque, as that of a file is, and is then posted to whatever its name", () => {
    for (const ancestors of [["null"], ["file://"]]) {
      const allowed = allowedOrigin({ ...nowhere, ancestors });
      expect(allowed).toBe("null");
      expect(sameOrigin("null", allowed ?? "")).toBe(true);
      expect(sameOrigin("file://", allowed ?? "")).toBe(true);
      expect(sameOrigin("https://example.org", allowed ?? "")).toBe(false);
      expect(targetOf(allowed ?? "")).toBe("*");
    }
    expect(targetOf("https://example.org")).toBe("https://example.org");
  });
});
