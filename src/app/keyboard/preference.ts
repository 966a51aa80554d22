import { readStorage, writeStorage } from "../state/storage";

const storageKey = "curvascape.singleKeys";
let wanted = readStorage(storageKey) !== "off";

/**
 * Whether single letters are commands. Who speaks to the computer, or hits keys by chance, can switch them off (WCAG 2.2, success
 * criterion 2.1.4).
 */
export function singleKeysWanted(): boolean {
  return wanted;
}

export function wantSingleKeys(on: boolean): void {
  wanted = on;
  writeStorage(storageKey, on ? "on" : "off");
}
