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
import { ownCard } from '../../storage/custom-cards/stored-card';
import { type FileReading, type Finding, findingOf, type LineOf } from './reading';
import * as words from './words';

/** Longer lists are cut, because fixing the first problems often fixes others. */
const MAX_FINDINGS = 100;

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Returns the line of an offset in a text, counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function syntaxFinding(text: string, { error, offset }: ParseError): Finding {
  return {
    rule: 'json',
    where: words.line(lineAt(text, offset)),
    what: words.invalidJson(printParseErrorCode(error)),
    fix: words.fixJson,
    isError: true,
  };
}

/** Returns the line where a path begins, or where its nearest existing parent begins. */
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

/** Reads a card in the repository's JSON format. */
export function readJson(name: string, text: string): FileReading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const [first] = errors;
  if (first) return { name, kind: 'broken', findings: [syntaxFinding(text, first)] };
  const drawn = drawnCard(name, JSON.parse(text));
  const repeated = repeatedKeys({ file: name, text });
  const lineOf: LineOf = (path) => lineOfPath(text, tree, path);
  if (drawn.kind === 'problems' || repeated.length > 0) {
    const problems = [...repeated, ...drawn.problems].slice(0, MAX_FINDINGS);
    return { name, kind: 'broken', findings: problems.map((each) => findingOf(each, lineOf)) };
  }
  const { file, card } = drawn;
  return { name, kind: 'cards', cards: [{ file, card: ownCard(card) }] };
}
