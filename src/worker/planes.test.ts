import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compile } from "../core";
import type { QuantityId } from "../core/types";
import { withPlanes } from "./assemble";
import { Engine } from "./engine";
import { createInProcessWorker } from "./inProcess";
import { buffersOf } from "./messages";
import { disposeAll, job, short, stageOf, start } from "./testing/fakeClient";
import type { Outcome, SampleJob, SurfaceStage } from "./types";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  disposeAll();
  vi.useRealTimers();
});

const showing = (wanted: SampleJob, ...quantities: QuantityId[]): SampleJob => ({ ...wanted, quantities });
const wave = (points: number, values?: Record<string, number>) => job("wave", points, values);

/** The arrays that are uploaded but for planes. */
const geometryOf = ({ bands }: SurfaceStage) =>
  bands.flatMap(({ positions, normals, coordinates, index }) => [positions, normals, coordinates, index]);

async function shown(points: number, workers = 1) {
  const bench = await start({ workers }, 1e-4);
  const outcomes = bench.sample("a", showing(wave(points), "height"));
  await bench.workers.answerAll();
  return { ...bench, stage: stageOf(outcomes.at(-1) as Outcome) };
}

describe("another quantity on a finished surface", () => {
  it.each([
    [64, 1],
    [1024, 2],
  ])("is one plane upon the very same arrays, %s² by %s workers", async (points, count) => {
    const { sample, workers, stage } = await shown(points, count);
    const outcomes = sample("a", showing(wave(points), "height", "scalarCurvature"));
    expect(outcomes).toEqual([]);
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual([`final ${points}`]);
    const next = stageOf(outcomes[0]);
    expect(geometryOf(next).every((array, k) => array === geometryOf(stage)[k])).toBe(true);
    expect(next.bands[0].planes.height?.values).toBe(stage.bands[0].planes.height?.values);
    expect(next.bounds).toBe(stage.bounds);
    const later = workers.made.flatMap(({ parts }) => parts.filter(({ known }) => known));
    expect(later.map((part) => part.quantities)).toEqual(Array(count).fill(["scalarCurvature"]));
    expect(workers.compiler.planes).toBe(stage.bands.length);
    // The same as when it is computed with the surface.
    const { sample: another, workers: others } = await start({ workers: count }, 1e-4);
    const fresh = another("a", showing(wave(points), "height", "scalarCurvature"));
    await others.answerAll();
    const expected = stageOf(fresh.at(-1) as Outcome);
    expect(next.statistics).toEqual(expected.statistics);
    const values = ({ bands, size: [, nv] }: SurfaceStage) =>
      bands.flatMap(({ planes }, k) => [...(planes.scalarCurvature?.values.subarray(k ? nv : 0) ?? [])]);
    expect(values(next)).toEqual(values(expected));
  });

  it("costs nothing where fewer are shown, and is told later all the same", async () => {
    const { sample, workers } = await shown(64);
    sample("a", showing(wave(64), "height", "scalarCurvature"));
    await workers.answerAll();
    const parts = workers.made[0].parts.length;
    const outcomes = sample("a", showing(wave(64), "scalarCurvature"));
    expect(outcomes).toEqual([]);
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["final 64"]);
    expect(Object.keys(stageOf(outcomes[0]).statistics)).toEqual(["scalarCurvature"]);
    expect(workers.made[0].parts).toHaveLength(parts);
  });

  it.each([
    ["a parameter has changed", wave(64, { c: 2 })],
    ["the grid has", wave(80)],
    ["the text has", job("wave 2", 64)],
  ])("is a new surface where %s", async (_what, changed) => {
    const { sample, workers, stage } = await shown(64);
    const outcomes = sample("a", showing(changed, "height", "scalarCurvature"));
    await workers.answerAll();
    const next = stageOf(outcomes.at(-1) as Outcome);
    expect(next.bands[0].positions).not.toBe(stage.bands[0].positions);
    expect(workers.compiler.planes).toBe(0);
  });

  it("is a new surface where the last one was given back", async () => {
    const { client, sample, workers, stage } = await shown(64);
    client.recycle(stage);
    const outcomes = sample("a", showing(wave(64), "scalarCurvature"));
    await workers.answerAll();
    expect(stageOf(outcomes.at(-1) as Outcome).bands[0].positions.length).toBe(3 * 64 * 64);
    expect(workers.compiler.planes).toBe(0);
  });
});

describe("arrays that two stages share", () => {
  it("go back when the last of the two does, once", async () => {
    const { client, sample, workers, stage } = await shown(64);
    const [{ engine }] = workers.made;
    const outcomes = sample("a", showing(wave(64), "scalarCurvature"));
    await workers.answerAll();
    const next = stageOf(outcomes[0]);
    const kept = engine.kept.buffers;
    client.recycle(stage);
    client.recycle(stage);
    // Only the plane that is shown no more: its values and its flags.
    expect(engine.kept.buffers).toBe(kept + 2);
    expect(stage.bands[0].planes.height?.values).toHaveLength(0);
    expect(next.bands[0].positions).toHaveLength(3 * 64 * 64);
    expect(next.bands[0].planes.scalarCurvature?.values).toHaveLength(64 * 64);
    client.recycle(next);
    expect(next.bands[0].positions).toHaveLength(0);
    expect(buffersOf(next.bands)).toEqual([]);
  });

  it("stay while planes are computed upon them, whoever gives them back in the meantime", async () => {
    const { client, sample, workers, stage } = await shown(64);
    const outcomes = sample("a", showing(wave(64), "height", "scalarCurvature"));
    client.recycle(stage);
    await workers.answerAll();
    const next = stageOf(outcomes[0]);
    expect(next.bands[0].positions).toHaveLength(3 * 64 * 64);
    expect(next.bands[0].planes.height?.values).toHaveLength(64 * 64);
    client.recycle(next);
    expect(buffersOf(next.bands)).toEqual([]);
  });

  it("go back when the planes are not wanted any more", async () => {
    const { client, sample, workers, stage } = await shown(64);
    sample("a", showing(wave(64), "height", "scalarCurvature"));
    client.cancel("a");
    client.recycle(stage);
    await workers.answerAll();
    expect(buffersOf(stage.bands)).toEqual([]);
  });

  it("are counted right through a long play of quantities", async () => {
    const { client, workers } = await start({}, 1e-4);
    const [{ engine }] = workers.made;
    const ids: QuantityId[] = ["height", "scalarCurvature", "meanCurvature"];
    let held: SurfaceStage | undefined;
    const most = { early: 0, late: 0 };
    for (let k = 0; k < 300; k++) {
      const c = 1 + Math.floor(k / 7);
      client.sample("a", showing(wave(64, { c }), ids[k % 3], ids[(k + (k % 2)) % 3]), (outcome) => {
        if (held) client.recycle(held);
        held = stageOf(outcome);
        expect(held.bands[0].positions).toHaveLength(3 * held.size[0] * held.size[1]);
        for (const { values } of Object.values(held.bands[0].planes))
          expect(values.length).toBeGreaterThan(0);
      });
      await workers.answerAll();
      const time = k < 100 ? "early" : "late";
      most[time] = Math.max(most[time], engine.kept.bytes);
    }
    expect(most.late).toBeLessThanOrEqual(most.early);
  });
});

describe("with the real engine", () => {
  it.each(["sqrt(1-u^2-v^2)", "1/(u-0.3)", "floor(3*u)*v"])("%s keeps its cuts", async (z) => {
    vi.useRealTimers();
    const { client } = await start({
      workers: 0,
      createFallback: () => createInProcessWorker(new Engine({ compile, bandTime: 0.5 })),
    });
    const spec = {
      kind: "graph" as const,
      expressions: { z },
      definitions: "",
      variables: ["u", "v"],
      domain: { u: ["-1.2", "1.2"], v: ["-1", "1.1"] } as Record<string, [string, string]>,
      parameters: {},
    };
    const final = (slot: string, ...quantities: QuantityId[]) =>
      new Promise<SurfaceStage>((resolve) => {
        client.sample(slot, { spec, quantities, size: [80, 61] }, (outcome) => {
          const stage = stageOf(outcome);
          if (stage.final) resolve(stage);
        });
      });
    const height = await final("a", "height");
    const curvature = await final("a", "scalarCurvature");
    const whole = compile(spec).sample({ size: [80, 61], quantities: ["scalarCurvature"] });
    expect(curvature.bands.map(({ positions }) => positions)).toEqual(height.bands.map((b) => b.positions));
    expect(curvature.bands[0].positions).toBe(height.bands[0].positions);
    expect(curvature.statistics.scalarCurvature).toEqual(whole.planes.scalarCurvature?.statistics);
    for (const { positions, planes } of curvature.bands)
      expect(planes.scalarCurvature?.values).toHaveLength(positions.length / 3);
    expect(withPlanes(curvature, ["scalarCurvature"], []).statistics).toEqual(curvature.statistics);
  });
});
