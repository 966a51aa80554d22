import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSettings, defaultSettings, encodeSettings } from "../../settings";
import { readQuery } from "./query";

describe("the address of the page for iframes", () => {
  it("is a link's settings and the element's attributes side by side", () => {
    expect(
      readQuery("?z=e^(-c*u)+%2B+1&u=0..10&p.c=0.1&alt=A+wave&interaction=none&origin=https://example.org"),
    ).toEqual({
      settings: "show=S&z=e^(-c*u)+%2B+1&u=0..10&p.c=0.1",
      attributes: { alt: "A wave", interaction: "none" },
      origin: "https://example.org",
    });
  });

  it("leaves what the share button gives as it is", () => {
    const link = encodeSettings(defaultSettings);
    expect(readQuery(`?${link}`)).toEqual({ settings: link, attributes: {}, origin: null });
  });

  it("keeps broken escapes for the reader of links, who names them", () => {
    const { settings } = readQuery("z=%E0%A4%A&&p.%=1");
    expect(settings).toBe("show=S&z=%E0%A4%A&p.%=1");
    expect(decodeSettings(settings).dropped).not.toEqual([]);
  });

  it("gives readable settings for 10,000 strings of any kind", () => {
    const key = fc.constantFrom(
      "z",
      "x",
      "F",
      "p.c",
      "u",
      "show",
      "camera",
      "alt",
      "origin",
      "__proto__",
      "1.z",
      "",
    );
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "%",
        "%00",
        "1e999..-1e999",
        "(".repeat(500),
      ),
    );
    const query = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(fc.tuple(key, value), { maxLength: 8 })
        .map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { settings } = decodeSettings(readQuery(text).settings);
        const again = decodeSettings(encodeSettings(settings));
        expect(again.settings).toEqual(settings);
        expect(again.dropped).toEqual([]);
      }),
      { seed: 20231106, numRuns: 10_000 },
    );
  }, 60_000);
});
