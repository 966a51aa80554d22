import { describe, expect, it } from "vitest";
import type { Interval } from "../../core/types";
import { walked } from "./walk";

const domain: Interval[] = [
  [0, 10],
  [-1, 1],
];
const key = (name: string, changes = {}) => ({ key: name, shiftKey: false, altKey: false, ...changes });

describe("a walk by arrow keys", () => {
  it("goes a hundredth of the domain along each coordinate", () => {
    expect(walked([2, 0], key("ArrowRight"), domain)).toEqual([2.1, 0]);
    expect(walked([2, 0], key("ArrowLeft"), domain)).toEqual([1.9, 0]);
    expect(walked([2, 0], key("ArrowUp"), domain)).toEqual([2, 0.02]);
    expect(walked([2, 0], key("ArrowDown"), domain)).toEqual([2, -0.02]);
  });

  it("goes ten times as far with Shift, a tenth with Alt", () => {
    expect(walked([2, 0], key("ArrowRight", { shiftKey: true }), domain)).toEqual([3, 0]);
    expect(walked([2, 0], key("ArrowUp", { altKey: true }), domain)).toEqual([2, 0.002]);
  });

  it("stays within the domain, and on numbers that one would type", () => {
    expect(walked([9.97, 0], key("ArrowRight"), domain)).toEqual([10, 0]);
    expect(walked([2, -0.99], key("ArrowDown"), domain)).toEqual([2, -1]);
    let at = [0, 0];
    for (let k = 0; k < 30; k++) at = walked(at, key("ArrowRight", { altKey: true }), domain) ?? at;
    expect(at).toEqual([0.3, 0]);
  });

  it("is nothing for other keys, nor in a domain of more dimensions", () => {
    expect(walked([2, 0], key("a"), domain)).toBeNull();
    expect(walked([2, 0], key("toString"), domain)).toBeNull();
    expect(walked([2, 0, 0], key("ArrowUp"), [...domain, [0, 1]])).toBeNull();
  });
});
