/** Prints the scaling as JSON. A process of its own: the rivals' heaps would be collected with every message. */
import { measureScaling } from "./scaling";

console.log(JSON.stringify(await measureScaling()));
process.exit();
