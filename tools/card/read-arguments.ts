import { parseArgs } from 'node:util';
import { isNearMiss } from '../../src/core/match/near-miss';
import { WrongUsage } from './shell';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** A command line taken apart: what stands alone, and what the options say. */
export interface Arguments {
  readonly files: readonly string[];
  /** The text that was given with an option. */
  text(option: string): string | undefined;
}

/** What the parser of the command line says. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The word among those allowed that was probably meant. */
export function meant(word: string, allowed: readonly string[]): string {
  const near = allowed.find((each) => isNearMiss(word.toLowerCase(), each));
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

function explain({ code, message }: Failure, options: Options): string {
  const [, option = ''] = /'(?:-\w, )?(--?[^'\s=]+)/.exec(message) ?? [];
  const known = Object.keys(options);
  const list = known.length > 0 ? ` It takes: --${known.join(', --')}.` : ' It takes no options.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `There is no option "${option}".${meant(option.replace(/^-+/, ''), known)}${list}`;
  }
  return `The option "${option}" needs a text behind it, as in: ${option} "Acme".`;
}

/**
 * Takes a command's line apart.
 *
 * @throws {WrongUsage} for an option that the command does not know, or one without its text.
 */
export function readArguments(args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return {
      files: positionals,
      text: (option) => {
        const value = values[option];
        return typeof value === 'string' ? value : undefined;
      },
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new WrongUsage(explain({ code, message }, options));
  }
}
