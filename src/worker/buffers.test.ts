import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BufferStore } from "./buffers";

describe("BufferStore", () => {
  it("never gives out a buffer that is in use, and stays within its limit", () => {
    const action = fc.oneof(
      fc.record({ take: fc.integer({ min: 0, max: 300_000 }) }),
      fc.record({ give: fc.nat(1000) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 200 }), (actions) => {
        const limit = 2 ** 20;
        const store = new BufferStore(limit);
        const inUse: ArrayBuffer[] = [];
        for (const step of actions) {
          if ("take" in step) {
            const buffer = store.take(step.take);
            expect(buffer.byteLength).toBeGreaterThanOrEqual(step.take);
            expect(buffer.byteLength).toBeLessThanOrEqual(Math.max(4096, 1.26 * step.take));
            expect(inUse).not.toContain(buffer);
            inUse.push(buffer);
          } else if (inUse.length > 0) {
            store.give(inUse.splice(step.give % inUse.length, 1));
          }
          expect(store.bytes).toBeLessThanOrEqual(limit);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("uses a buffer again for about the same size", () => {
    const store = new BufferStore(2 ** 20);
    const buffer = store.take(100_000);
    store.give([buffer]);
    expect(store.buffers).toBe(1);
    expect(store.take(99_000)).toBe(buffer);
    expect(store.buffers).toBe(0);
    expect(store.bytes).toBe(0);
  });

  it("hands out arrays of exactly the length asked for", () => {
    const store = new BufferStore(2 ** 20);
    expect(store.allocate("float32", 3001)).toHaveLength(3001);
    expect(store.allocate("uint8", 9999)).toHaveLength(9999);
    expect(store.allocate("float64", 0)).toHaveLength(0);
  });

  it("forgets the size that was not used for longest", () => {
    const store = new BufferStore(250_000);
    const [old, recent] = [store.take(100_000), store.take(120_000)];
    store.give([old]);
    store.give([recent]);
    store.give([store.take(60_000)]);
    expect(store.take(100_000)).not.toBe(old);
    expect(store.take(120_000)).toBe(recent);
  });

  it("ignores detached buffers", () => {
    const store = new BufferStore(2 ** 20);
    const buffer = store.take(50_000);
    structuredClone(buffer, { transfer: [buffer] });
    store.give([buffer]);
    expect(store.buffers).toBe(0);
  });
});
