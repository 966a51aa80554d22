import { describe, expect, it } from "vitest";
import { Encoder } from "./encoder";

const encoded = (write: (encoder: Encoder) => void): number[] => {
  const encoder = new Encoder();
  write(encoder);
  return [...encoder.bytes];
};

describe("Encoder", () => {
  // Examples of the DWARF standard, figures 22 and 23, which WebAssembly takes LEB128 from.
  it.each([
    [2, [2]],
    [127, [127]],
    [128, [0x80, 1]],
    [129, [0x81, 1]],
    [12857, [0xb9, 0x64]],
    [0xffffffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])("writes the unsigned number %d", (x, bytes) => {
    expect(encoded((e) => e.unsigned(x))).toEqual(bytes);
  });

  it.each([
    [2, [2]],
    [-2, [0x7e]],
    [127, [0xff, 0]],
    [-127, [0x81, 0x7f]],
    [128, [0x80, 1]],
    [-128, [0x80, 0x7f]],
    [-129, [0xff, 0x7e]],
    [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])("writes the signed number %d", (x, bytes) => {
    expect(encoded((e) => e.signed(x))).toEqual(bytes);
  });

  it("writes 64 bits little endian, the sign bit included", () => {
    expect(encoded((e) => e.bits64(0x8000000000000102n))).toEqual([2, 1, 0, 0, 0, 0, 0, 0x80]);
    expect(encoded((e) => e.bits64(-1n))).toEqual(new Array(8).fill(0xff));
  });

  it("grows, and prefixes names with their length in bytes", () => {
    const bytes = encoded((e) => {
      e.append(new Uint8Array(1000).fill(7));
      e.name("vé");
    });
    expect(bytes.slice(999)).toEqual([7, 3, 0x76, 0xc3, 0xa9]);
  });
});
