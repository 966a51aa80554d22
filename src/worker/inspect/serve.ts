import { type Port, serve } from "../actor";
import { ready } from "../protocol";
import { createPause } from "../serve";
import { Answers } from "./answers";
import { inspectionShapes } from "./messages";
import type { Inspections } from "./types";

/** Answers questions at a port. @returns what ends that. */
export function serveInspections(port: Port): () => void {
  const answers = new Answers();
  const { pause, close } = createPause();
  let closed = false;

  serve<Inspections>(port, inspectionShapes, {
    point: (question) => answers.point(question),
    criticalPoints: async (question, signal) => {
      const steps = answers.criticalPoints(question);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        // Between the steps a point may be asked for, or the search called off.
        await pause();
        if (signal.aborted || closed) return { type: "cancelled" };
      }
    },
  });
  port.post(ready, []);

  return () => {
    closed = true;
    close();
  };
}
