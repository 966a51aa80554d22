#!/usr/bin/env node
import { run } from "./run";

// A reader that has had enough (`| head`) closes the pipe, which is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
// Set, not called: what was written has still to arrive.
process.exitCode = await run(process.argv.slice(2));
