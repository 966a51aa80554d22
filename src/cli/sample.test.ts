import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, quantities } from "../core";

/** The built program, run as a shell runs it. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "curvascape-cli-"));
  const outDir = join(folder, "dist", "cli");
  await build({ configFile: "vite/cli.config.ts", logLevel: "warn", build: { outDir } });
  copyFileSync("package.json", join(folder, "package.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function curvascape(...argv: string[]) {
  const program = join(folder, "dist", "cli", "curvascape.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

const rows = (csv: string) =>
  csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

describe("curvascape sample", () => {
  it("writes the values that the library gives", () => {
    const { status, stdout, stderr } = curvascape(
      ...["sample", "sin(u)*v", "--u", "0..1", "--v", "0..1", "--size", "256", "--quantity", "S", "--csv"],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [header, ...cells] = rows(stdout);
    expect(header).toEqual(["u", "v", "x", "y", "z", "S"]);
    expect(cells).toHaveLength(256 * 256);
    const surface = compile({ kind: "graph", expressions: { z: "sin(u)*v" } });
    for (const k of [0, 255, 256, 12_345, 256 * 256 - 1]) {
      const [u, v, , , z, S] = cells[k].map(Number);
      expect([u, v]).toEqual([Math.floor(k / 256) / 255, (k % 256) / 255]);
      expect(z).toBeCloseTo(Math.sin(u) * v, 14);
      expect(S).toBeCloseTo(surface.at([u, v]).scalarCurvature, 12);
    }
  });

  it("understands formulas, ranges and values that begin with a minus sign", () => {
    const { status, stdout } = curvascape(
      "sample",
      "-u^2 - c v^2",
      "--u",
      "-3..3",
      "--v",
      "-pi..pi",
      "--p",
      "c=-1/2",
      "--size",
      "3x2",
    );
    expect(status).toBe(0);
    const cells = rows(stdout)
      .slice(1)
      .map((row) => row.map(Number));
    expect(cells).toHaveLength(6);
    expect(cells[0].slice(0, 2)).toEqual([-3, -Math.PI]);
    expect(cells[0][4]).toBeCloseTo(-9 + Math.PI ** 2 / 2, 13);
  });

  it("takes ranges of two names as those of the variables, and x and y as such where they have ranges", () => {
    const { stdout } = curvascape(
      "sample",
      "x^2 - y^2",
      "--x",
      "-2..2",
      "--y=0..1",
      "--size",
      "2",
      "--quantity",
      "trH,height",
    );
    expect(rows(stdout)[0]).toEqual(["x", "y", "z", "trH"]);
    expect(rows(stdout)[1].map(Number)).toEqual([-2, 0, 4, 0]);
  });

  it("samples parametric surfaces: a torus has K = cos v / (2 + cos v)", () => {
    const { stdout } = curvascape(
      ...["sample", "--x", "(2+cos v) cos u", "--y", "(2+cos v) sin u", "--z", "sin v"],
      ...["--u", "0..2pi", "--v", "0..2pi", "--quantity", "all", "--size", "5x7", "--json"],
    );
    const { columns, rows, size, formulas, domain } = JSON.parse(stdout);
    const applying = Object.values(quantities).filter(({ appliesTo }) => appliesTo.includes("parametric"));
    expect(columns).toEqual([...new Set(["u", "v", "x", "y", "z", ...applying.map(({ short }) => short)])]);
    const K = columns.indexOf("K");
    expect({ size, domain }).toEqual({ size: [5, 7], domain: { u: [0, 2 * Math.PI], v: [0, 2 * Math.PI] } });
    expect(formulas.z).toBe("sin(v)");
    expect(rows).toHaveLength(35);
    for (const row of rows) expect(row[K]).toBeCloseTo(Math.cos(row[1]) / (2 + Math.cos(row[1])), 12);
  });

  it("writes NPY of any size to a file, in parts that join without a seam", () => {
    const path = join(folder, "large.npy");
    const { status } = curvascape("sample", "u v", "--size", "700x300", "-o", path);
    expect(status).toBe(0);
    const file = readFileSync(path);
    const data = 10 + file.readUInt16LE(8);
    expect(file.subarray(10, data).toString("latin1")).toContain("'shape': (700, 300)");
    expect(file.length).toBe(data + 700 * 300 * 6 * 8);
    for (let i = 0; i < 700; i++) {
      const u = file.readDoubleLE(data + 300 * i * 48);
      expect(u).toBeCloseTo(-1 + (2 * i) / 699, 14);
      // S = 2β² det H with det H = −1 and |∇f|² = u² + v²
      expect(file.readDoubleLE(data + 300 * i * 48 + 40)).toBeCloseTo(-2 / (2 + u * u) ** 2, 13);
    }
  });

  it("leaves undefined values out: empty in CSV, null in JSON", () => {
    const argv = ["sample", "sqrt(u)", "--size", "2"];
    expect(rows(curvascape(...argv).stdout)[1]).toEqual(["-1", "-1", "", "", "", ""]);
    expect(JSON.parse(curvascape(...argv, "--json").stdout).rows[0]).toEqual([
      -1,
      -1,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("what goes wrong", () => {
  it("underlines each problem at its place and exits with 1", () => {
    const { status, stdout, stderr } = curvascape("sample", "sin(u) + foo(v");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const lines = stderr.split("\n");
    const foo = lines.findIndex((line) => line.includes("`foo`"));
    expect(lines[foo + 1].slice(lines[foo + 2].indexOf("^"), lines[foo + 2].length)).toBe("foo");
    expect(lines.filter((line) => /^ *\^+$/.test(line))).toHaveLength(2);
  });

  it.each([
    [["sample", "u", "--u", "0..sin"], /upper bound[\s\S]*\n {2}sin\n {2}\^\^\^/],
    [["sample", "u", "--p", "c=1/0"], /c: [\s\S]*\n {2}1\/0\n/],
    [["sample", "u", "-o", "/nowhere/at/all.csv"], /\/nowhere\/at\/all\.csv/],
    [["sample", "(u, v, u)", "--quantity", "trH"], /trH: A Hessian belongs to a function/],
  ])("exits with 1 for %j", (argv, message) => {
    const { status, stdout, stderr } = curvascape(...argv);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it.each([
    [[], /which command/],
    [["smaple"], /“smaple”/],
    [["sample"], /give a formula/],
    [["sample", "u", "v"], /one formula/],
    [["sample", "u", "--z", "v"], /a formula already/],
    [["sample", "--x", "u", "--z", "v"], /--y is missing/],
    [["sample", "u", "--frobnicate"], /--frobnicate/],
    [["sample", "u", "--size"], /--size needs a value/],
    [["sample", "u", "--size", "1"], /size/],
    [["sample", "u", "--csv", "--npy"], /exclude/],
    [["sample", "u", "--quantity", "Q"], /“Q” is no quantity/],
    [["sample", "u", "--p", "q=1"], /value for q/],
    [["sample", "u", "--t", "0..1"], /range for t/],
    [["sample", "u + v + w", "--variables", "u,v,w"], /two variables/],
  ])("exits with 2 for %j", (argv, message) => {
    const { status, stdout, stderr } = curvascape(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

it("helps, and says which version it is", () => {
  const help = curvascape("sample", "--help");
  expect(help.status).toBe(0);
  for (const option of ["--size", "--quantity", "--npy", "--where", "--p NAME=VALUE", "trH2"])
    expect(help.stdout).toContain(option);
  for (const line of help.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect(curvascape("--help").stdout).toContain("sample");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(curvascape("--version").stdout).toBe(`${version}\n`);
});
