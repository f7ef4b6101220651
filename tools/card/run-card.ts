import { ContentError } from '../../src/content/problem';
import { check } from './commands/check';
import { diff, text } from './commands/diff';
import { exportCard } from './commands/export';
import { importCards } from './commands/import';
import { newCard } from './commands/new';
import { personas } from './commands/personas';
import { report } from './commands/report';
import { review } from './commands/review';
import { upgrade } from './commands/upgrade';
import { suggestion } from './read-arguments';
import { type Command, type ExitCode, type Shell, WrongUsage } from './shell';

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCards,
  export: exportCard,
  check,
  review,
  report,
  diff,
  new: newCard,
  personas,
  text,
  upgrade,
};

const START = 'npm run card --';

function help(): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, { usage, summary }]) => `  ${name} ${usage}\n      ${summary}`,
  );
  return [
    `Work on battlecards from the command line: ${START} COMMAND`,
    '',
    ...rows,
    '',
    `Help for a command: ${START} COMMAND --help`,
    'Exits with 0 if there are no errors, 1 if there are, and 2 if the command was used incorrectly.',
  ].join('\n');
}

function helpOn(name: string, { usage, summary, details }: Command): string {
  return `${START} ${name} ${usage}\n\n${summary}\n\n${details}`;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

/**
 * Runs one command line.
 *
 * @param args The arguments after the program's name.
 * @param printError Prints to standard error.
 * @returns The exit code: 0 for success or only warnings, 1 for errors, 2 for incorrect usage.
 */
export async function runCard(
  args: readonly string[],
  shell: Shell,
  printError: (text: string) => void,
): Promise<ExitCode | 2> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    if (['help', '--help', '-h'].includes(name)) {
      shell.print(help());
      return 0;
    }
    const names = Object.keys(COMMANDS);
    const wrong =
      name === '' ? 'Specify a command.' : `Unknown command "${name}".${suggestion(name, names)}`;
    printError(`${wrong}\n\n${help()}`);
    return 2;
  }
  if (asksForHelp(rest)) {
    shell.print(helpOn(name, command));
    return 0;
  }
  try {
    return await command.run(rest, shell);
  } catch (error) {
    if (error instanceof ContentError) {
      printError(error.message);
      return 1;
    }
    if (!(error instanceof WrongUsage)) throw error;
    printError(`${error.message}\n\nUsage: ${START} ${name} ${command.usage}`);
    return 2;
  }
}
