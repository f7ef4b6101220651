import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { drawnCard } from '../../content/drawn-card';
import type { Problem } from '../../content/problem';
import { repeatedKeys } from '../../content/repeated-keys';
import { reasonOf } from '../../content/rules/registry';
import { findingOf, findingsOf, type LineOf } from './findings';
import type { FileReading, Finding, SourceOptions } from './reading';

/** Whoever has more to mend begins with these. */
const MAX_FINDINGS = 100;

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** What the parser missed, in a writer's words, by its code. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'there is a word that is neither text in quotation marks, a number, true, false nor null',
  InvalidNumberFormat: 'a number is not written as one',
  PropertyNameExpected: 'a key in quotation marks is missing, or there is a comma too many',
  ValueExpected: 'a value is missing, or there is a comma too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'the file goes on after its end; there may be a bracket too many',
  InvalidCommentToken: 'a comment is written, which JSON does not have',
  UnexpectedEndOfString: 'a quotation mark is missing at the end of a text',
  InvalidCharacter: 'there is a sign that may not stand in a text',
};

/** @returns The line of a place in a text, counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function brokenAt(text: string, { error, offset }: ParseError): Finding {
  const words = WORDS[printParseErrorCode(error)] ?? 'it cannot be read on';
  return {
    rule: 'json',
    reason: reasonOf('json'),
    where: `line ${lineAt(text, offset)}`,
    what: `The file is not valid JSON: ${words}.`,
    mend: 'Correct the file in a text editor at that line, or just above it, then choose it again.',
    isError: true,
  };
}

/** The line in which a path begins; that of the nearest block around it where the path is not there. */
function lineOfPath(
  text: string,
  tree: Node | undefined,
  path: Problem['path'],
): number | undefined {
  for (let length = path.length; tree && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
    if (node) return lineAt(text, node.offset);
  }
  return undefined;
}

/** Reads a card in the repository's own form. */
export function readJson(
  name: string,
  text: string,
  options: Pick<SourceOptions, 'pack' | 'today'>,
): FileReading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const [first] = errors;
  if (first) return { name, kind: 'broken', findings: [brokenAt(text, first)] };
  const drawn = drawnCard(name, JSON.parse(text));
  const repeated = repeatedKeys({ file: name, text });
  const lineOf: LineOf = (path) => lineOfPath(text, tree, path);
  const problems = [...repeated, ...drawn.problems].slice(0, MAX_FINDINGS);
  const told = problems.map((problem) => findingOf(problem, lineOf));
  if (drawn.kind === 'problems' || repeated.length > 0)
    return { name, kind: 'broken', findings: told };
  const { file, card } = drawn;
  const findings = [...told, ...findingsOf(file, options, lineOf)];
  return { name, kind: 'cards', cards: [{ file, card: { ...card, isOwn: true }, findings }] };
}
