/** The engine with the compiler of core. */
import { compile } from "../core";
import type { Port } from "./actor";
import { Engine } from "./engine";
import { serveEngine } from "./serve";
import { warmUp } from "./warm";

/** Computes surfaces for what asks at a port. @returns what ends that. */
export const serveSurfaces = (port: Port): (() => void) =>
  serveEngine(port, new Engine({ compile }), () => warmUp(compile));
