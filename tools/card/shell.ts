/** What a command may know and do of the world around it. */
export interface Shell {
  /** The project: where `content/` lies. */
  readonly root: string;
  /** The folder that file names on the command line are meant from. */
  readonly from: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Prints to the standard output. */
  say(text: string): void;
}

/** How a command ended, for whoever called it: all well or only warnings, or errors. */
export type ExitCode = 0 | 1;

/** A command line that cannot be followed; told with a way to the help, and nothing was done. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

/** One of the things that `npm run card --` does. */
export interface Command {
  /** What follows the name: "FILE… [--out DIR]". */
  readonly takes: string;
  /** What it does, in one sentence. */
  readonly does: string;
  /** The rest of its help. */
  readonly more: string;
  run(args: readonly string[], shell: Shell): ExitCode;
}
