import { ContentError } from '../../src/content/problem';
import { check } from './commands/check';
import { diff, text } from './commands/diff';
import { importCards } from './commands/import';
import { newCard } from './commands/new';
import { review } from './commands/review';
import { upgrade } from './commands/upgrade';
import { meant } from './read-arguments';
import { type Command, type Shell, WrongUsage } from './shell';

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCards,
  check,
  review,
  diff,
  new: newCard,
  text,
  upgrade,
};

const START = 'npm run card --';

function help(): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, { takes, does }]) => `  ${name} ${takes}\n      ${does}`,
  );
  return [
    `Battlecards from the command line: ${START} COMMAND`,
    '',
    ...rows,
    '',
    `More on one of them: ${START} COMMAND --help`,
    'Ends with 0 where all is well or there are only warnings, 1 on errors, 2 on a wrong command.',
  ].join('\n');
}

function helpOn(name: string, { takes, does, more }: Command): string {
  return `${START} ${name} ${takes}\n\n${does}\n\n${more}`;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

/**
 * Runs one command line.
 *
 * @param args What stands behind the program's name.
 * @param complain Takes what is wrong with the command line.
 * @returns The exit code: 0 for well or only warnings, 1 for errors, 2 for wrong usage.
 */
export function runCard(
  args: readonly string[],
  shell: Shell,
  complain: (text: string) => void,
): 0 | 1 | 2 {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    if (['help', '--help', '-h'].includes(name)) {
      shell.say(help());
      return 0;
    }
    const names = Object.keys(COMMANDS);
    const wrong =
      name === '' ? 'Say what to do.' : `There is no command "${name}".${meant(name, names)}`;
    complain(`${wrong}\n\n${help()}`);
    return 2;
  }
  if (asksForHelp(rest)) {
    shell.say(helpOn(name, command));
    return 0;
  }
  try {
    return command.run(rest, shell);
  } catch (error) {
    if (error instanceof ContentError) {
      complain(error.message);
      return 1;
    }
    if (!(error instanceof WrongUsage)) throw error;
    complain(`${error.message}\n\nUsage: ${START} ${name} ${command.takes}`);
    return 2;
  }
}
