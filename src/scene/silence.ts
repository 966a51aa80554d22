import { setConsoleFunction } from "three";

/** fiber 9 makes a `THREE.Clock`, which three has deprecated since r183; nothing that a page can act on. */
const notForUs = "Clock: This module has been deprecated";

let installed = false;

/** Sends three's messages to the console as it would itself, save that one. */
export function quietenThree(): void {
  if (installed) return;
  installed = true;
  setConsoleFunction((type: "log" | "warn" | "error", message: string, ...details: unknown[]) => {
    if (!message.includes(notForUs)) console[type](message, ...details);
  });
}
