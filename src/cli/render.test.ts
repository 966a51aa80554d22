import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJson, writeJson } from "../exports/document/json";
import { decodeSettings } from "../settings";
import { run } from "./run";
import type { Outside } from "./usage";

/* What a browser draws is tried in e2e/package.test.ts; here is everything that needs none. */

const link = "z=c*(u^2-v^2)&u=-1..1&v=-1..1&p.c=2&show=S,trH:above";
const { settings } = decodeSettings(link);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "curvascape-render-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function render(...argv: string[]) {
  const said = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
      return true;
    },
  });
  const outside = { stdout: stream("stdout"), stderr: stream("stderr") } as unknown as Outside;
  return { status: await run(["render", ...argv], outside), ...said };
}

describe("curvascape render", () => {
  it("reads a link and writes the state, which it reads again", async () => {
    const path = join(folder, "state.json");
    expect((await render(link, "-o", path)).status).toBe(0);
    expect(readJson(readFileSync(path, "utf8"))).toEqual({ settings, dropped: [] });
    const again = join(folder, "again.json");
    expect((await render(path, "-o", again)).status).toBe(0);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(path, "utf8"));
  });

  it("takes an address, or a file that holds one", async () => {
    const path = join(folder, "link.txt");
    writeFileSync(path, `https://example.org/curvascape/?${link}#top\n`);
    const written = join(folder, "of-link.json");
    expect((await render(path, "-o", written)).status).toBe(0);
    expect(readJson(readFileSync(written, "utf8")).settings).toEqual(settings);
  });

  it("takes a link whose title asks something", async () => {
    const asking = `${link}&title.1=Why?`;
    const written = join(folder, "asking.json");
    expect((await render(asking, "-o", written)).status).toBe(0);
    const read = readJson(readFileSync(written, "utf8")).settings;
    expect(read).toEqual(decodeSettings(asking).settings);
    expect(read.views[0].title).toBe("Why?");
  });

  it("writes the format that the ending says, with its options", async () => {
    const path = join(folder, "grid.csv");
    expect((await render(link, "-o", path, "--set", "size=5")).status).toBe(0);
    const lines = readFileSync(path, "utf8").trimEnd().split("\r\n");
    expect(lines).toHaveLength(26);
    // S = 2β² det H with det H = −16 where the gradient is zero.
    expect(lines[0].split(",")[5]).toBe("S");
    expect(lines[1 + 12].split(",").map(Number).slice(0, 6)).toEqual([0, 0, 0, 0, 0, -32]);
  });

  it("writes LaTeX where it is named, and pgfplots for the ending", async () => {
    const path = join(folder, "figure.tex");
    await render(link, "-o", path, "--set", "size=5", "--view", "2");
    expect(readFileSync(path, "utf8")).toContain("view={0}{90}");
    await render(link, "-o", path, "--format", "latex");
    expect(readFileSync(path, "utf8")).toContain("\\begin{align*}");
  });

  it("underlines what cannot be read, before it starts a browser", async () => {
    const { status, stderr } = await render("z=u-foo(v)&2.z=u", "-o", "x.png", "--browser", "/nowhere");
    expect(status).toBe(1);
    expect(stderr).toMatch(/surface 1, z: .*`foo`[\s\S]*\n {2}u-foo\(v\)\n {4}\^\^\^/);
  });

  it("says what browser does not start", async () => {
    const { status, stderr } = await render(link, "-o", "x.png", "--browser", "/nowhere/chromium");
    expect(status).toBe(1);
    expect(stderr).toContain("/nowhere/chromium does not start");
  });

  it("refuses a state that can be read in part only", async () => {
    const path = join(folder, "damaged.json");
    writeFileSync(path, writeJson(settings).replace('"automatic"', '"rainbow"'));
    const { status, stderr } = await render(path, "-o", join(folder, "x.json"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/rainbow/);
  });

  it.each([
    [[], 2, /one state/],
    [[link], 2, /-o FILE/],
    [[link, "-o", "x.doc"], 2, /no format “doc”/],
    [[link, "-o", "x.csv", "--view", "3"], 2, /no view 3/],
    [[link, "-o", "x.csv", "--width", "10"], 2, /csv has no option width/],
    [[link, "-o", "x.png", "--width", "99999"], 2, /from 64 to 8192/],
    [[link, "-o", "x.png", "--theme", "blue"], 2, /light, dark/],
    [[link, "-o", "x.gif", "--set", "back=perhaps"], 2, /yes or no/],
    [["nothing.json", "-o", "x.png"], 1, /nothing\.json cannot be read \(ENOENT\)/],
    [["package.json", "-o", "x.png"], 1, /could be read/],
    [["README.md", "-o", "x.png"], 1, /neither JSON nor a link/],
    [[link, "-o", "/nowhere/at/all.csv"], 1, /cannot be written/],
  ])("%j ends with %i", async (argv, expected, message) => {
    const { status, stderr } = await render(...argv);
    expect({ status, stderr }).toEqual({ status: expected, stderr: expect.stringMatching(message) });
  });
});
