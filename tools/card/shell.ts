/** A command's environment. */
export interface Shell {
  /** The project's root, which contains `content/`. */
  readonly root: string;
  /** The folder that file names on the command line are relative to. */
  readonly cwd: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Prints to standard output. */
  print(text: string): void;
  /** Asks the user and returns the answer. Absent if nobody can answer. */
  readonly ask?: ((question: string) => string) | undefined;
}

/** 0 for success or only warnings, 1 for errors. */
export type ExitCode = 0 | 1;

/** Thrown for an incorrect command line before anything is done. Printed with the command's usage. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

/** A command of `npm run card --`. */
export interface Command {
  /** What follows the name: "FILE… [--out DIR]". */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** The rest of its help. */
  readonly details: string;
  run(args: readonly string[], shell: Shell): ExitCode | Promise<ExitCode>;
}
