/** A command that was called in a wrong way: the message is for the person, the exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Something outside failed, a file or a program: the message says what and what to do, the exit code is 1. */
export class Failure extends Error {
  override name = "Failure";
}

/** What a command may use of the outside. */
export interface Outside {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

export interface Command {
  /** One line, for the list of commands. */
  summary: string;
  help: string;
  /** @throws UsageError or Failure. */
  run(argv: readonly string[], outside: Outside): Promise<void>;
}
