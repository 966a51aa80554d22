import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { decodeSettings, type Settings } from "../../settings";
import { readJson } from "../document/json";
import { type CapsuleContent, writeCapsule } from ".";
import { escapeComment } from "./escape";
import { script, style } from "./parts";

const poster = "data:image/png;base64,iVBORw0KGgo=";
const program = "export const message = '</script><!-- ✓ $& `';\n";

const settingsOf = (link: string): Settings => decodeSettings(link).settings;
const bumps = settingsOf("z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..2*pi&p.c=0.1&show=S,trH");

const content: CapsuleContent = {
  language: "en",
  title: "Bumps",
  caption: "z = …",
  alt: "A field of bumps",
  settings: bumps,
  poster,
  program,
};
const written = (change: Partial<CapsuleContent> = {}) => writeCapsule({ ...content, ...change });

const sourceOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policyOf = (file: string) => /Content-Security-Policy" content="([^"]*)"/.exec(file)?.[1] ?? "";
const jsonOf = (file: string) =>
  /<script type="application\/json" id="state">([\s\S]*?)<\/script>/.exec(file)?.[1] ?? "";
const programOf = (file: string) => /id="program">([\s\S]*?)<\/script>/.exec(file)?.[1] ?? "";

afterEach(() => vi.unstubAllGlobals());

describe("the file for a talk", () => {
  it("says first in plain words what it is, before anything that only a machine reads", async () => {
    const top = (await written()).slice(0, 3000);
    expect(top).toContain("z = e^(-c*u)*sin(u)*sin(v)");
    expect(top).toContain("0 ≤ u ≤ 10, 0 ≤ v ≤ 2*pi");
    expect(top).toContain("c = 0.1");
    expect(top).toContain("S, the scalar curvature: 2 (f_uu f_vv − f_uv²)");
    expect(top).toContain("tr H, the trace of the Hessian: f_uu + f_vv.");
    expect(top).not.toContain("κ₁");
    // Browsers look for it in the first kilobyte.
    expect(top.indexOf('<meta charset="utf-8">')).toBeLessThan(100);
    expect((await written({ language: "de" })).slice(0, 3000)).toContain("die Spur der Hesse-Matrix");
  });

  it("holds the state as JSON that is read back", async () => {
    const json = jsonOf(await written());
    expect(readJson(json)).toEqual({ settings: bumps, dropped: [] });
    expect(decodeSettings(JSON.parse(json).link).settings).toEqual(bumps);
  });

  it("holds the program whole, and lets it and its own parts run by their digests alone", async () => {
    const file = await written();
    expect(gunzipSync(Buffer.from(programOf(file), "base64")).toString()).toBe(program);
    expect(file).toContain(`<script type="module">${script}</script>`);
    expect(file).toContain(`<style>${style}</style>`);
    const policy = policyOf(file);
    expect(policy).toContain(`script-src ${sourceOf(script)} ${sourceOf(program)} 'wasm-unsafe-eval';`);
    expect(policy).toContain(`style-src ${sourceOf(style)};`);
    expect(policy).toContain("default-src 'none';");
    expect(policy).not.toMatch(/connect-src|https?:|\*|'self'|unsafe-inline|'unsafe-eval'/);
    // Line ends that HTML would change would change a digest.
    expect(script + style).not.toContain("\r");
  });

  it("lets its scripts run, and still asks for nothing, where no digests are to be had", async () => {
    vi.stubGlobal("crypto", {});
    const policy = policyOf(await written());
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("script-src 'unsafe-inline' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/connect-src|https?:|\*/);
  });

  it("shows a caption as it is, of formulas if wanted", async () => {
    const below = async (caption: string) =>
      /<p slot="caption">([^<]*)<\/p>/.exec(await written({ caption }))?.[1];
    expect(await below("My <b>own</b> words")).toBe("My &lt;b&gt;own&lt;/b&gt; words");
    expect(await below("")).toBe("");
  });

  it("tells surfaces apart", async () => {
    const sphere = settingsOf("x=cos(u)cos(v)&y=sin(u)cos(v)&z=sin(v)&show=K").surfaces[0];
    const settings = {
      ...bumps,
      surfaces: [bumps.surfaces[0], { ...sphere, definitions: "r = 2; s = r^2" }],
    };
    const top = (await written({ settings })).slice(0, 3000);
    expect(top).toContain(
      "Surface 2:\n    x = cos(u)cos(v)\n    y = sin(u)cos(v)\n    z = sin(v)\n    r = 2\n    s = r^2\n",
    );
  });
});

/** Pieces that end what they stand in. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "</script>",
        "<script>",
        "<!--",
        "-->",
        "--!>",
        "-",
        ">",
        '"',
        "'",
        "&",
        "&quot;",
        "$&",
        "\\",
      ),
      fc.constantFrom(
        "</title>",
        "</style>",
        "<img src=x onerror=alert(1)>",
        "]]>",
        "\0",
        "\r\n",
        "\u2028",
        "${",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("texts from anybody", () => {
  it("end no comment", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const comment = `<!--\n${escapeComment(text)}\n-->`;
        expect(comment.slice(4).search(/--!?>/)).toBe(comment.length - 7);
      }),
      { seed: 20, numRuns: 2000 },
    );
  });

  it("leave the file's own marks as they are, and come back from the JSON", async () => {
    const plain = await written();
    /** All marks that begin an element or end it, in order, outside of the comment. */
    const marks = (file: string) => file.replace(/<!--[\s\S]*?-->/, "").match(/<\/?[a-z!][a-z-]*/gi);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (title, formula, caption) => {
        const surface = { ...bumps.surfaces[0], expressions: { z: formula }, definitions: formula };
        const settings = { ...bumps, surfaces: [surface] };
        const file = await written({ title, caption, alt: title, settings });
        expect(marks(file)).toEqual(marks(plain));
        expect(JSON.parse(jsonOf(file)).settings).toEqual(JSON.parse(JSON.stringify(settings)));
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});
