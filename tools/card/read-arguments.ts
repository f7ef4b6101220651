import { parseArgs } from 'node:util';
import { isNearMiss } from '../../src/core/match/near-miss';
import { WrongUsage } from './shell';

type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

/** Parsed arguments: positional ones and options. */
export interface Arguments {
  readonly files: readonly string[];
  /** Returns the value of an option, if given. */
  value(option: string): string | undefined;
  /** Returns all values of an option that can be given several times. */
  values(option: string): readonly string[];
  /** Returns whether an option without a value is given. */
  has(option: string): boolean;
}

/** An error of Node's argument parser. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Returns " Did you mean …?" with the allowed word closest to a misspelled one, or an empty text. */
export function suggestion(word: string, allowed: readonly string[]): string {
  const near = allowed.find((each) => isNearMiss(word.toLowerCase(), each));
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

function explain({ code, message }: Failure, options: Options): string {
  const [, option = ''] = /'(?:-\w, )?(--?[^'\s=]+)/.exec(message) ?? [];
  const known = Object.keys(options);
  const list =
    known.length > 0 ? ` Options: --${known.join(', --')}.` : ' This command has no options.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `Unknown option "${option}".${suggestion(option.replace(/^-+/, ''), known)}${list}`;
  }
  return options[option.replace(/^-+/, '')]?.type === 'boolean'
    ? `The option "${option}" doesn’t take a value.`
    : `The option "${option}" needs a value, as in ${option} VALUE.`;
}

/**
 * Parses a command's arguments.
 *
 * @throws {WrongUsage} for an unknown option, or one without its value.
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
      value: (option) => {
        const value = values[option];
        return typeof value === 'string' ? value : undefined;
      },
      values: (option) => {
        const given = values[option];
        return Array.isArray(given) ? given.map(String) : [];
      },
      has: (option) => values[option] === true,
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new WrongUsage(explain({ code, message }, options));
  }
}
