import { setConsoleFunction } from "three";

/**
 * Nothing that a page can act on: fiber 9 makes a `THREE.Clock`, which three has deprecated since r183; contexts are given back, and what
 * draws heeds one that is lost.
 */
const notForUs = ["Clock: This module has been deprecated", "WebGLRenderer: Context "];

let installed = false;

/** Sends three's messages to the console as it would itself, save those. */
export function quietenThree(): void {
  if (installed) return;
  installed = true;
  setConsoleFunction((type: "log" | "warn" | "error", message: string, ...details: unknown[]) => {
    if (!notForUs.some((text) => message.includes(text))) console[type](message, ...details);
  });
}
