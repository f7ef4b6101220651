import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Path, Problem } from '../../src/content/problem';
import type { ContentFile } from '../../src/content/read-card';

/** The node at a path, or at the longest start of it that the file has. */
function nodeAt(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    if (node) return node;
  }
  return root;
}

/** Where the key begins under which a value stands, or the value itself in a list. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Finds the line of a path in one file, counted from 1. Where the JSON is broken, the break. */
function lineFinder(text: string): (path: Path) => number {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const [broken] = errors;
  if (root === undefined || broken) {
    const line = lineAt(text, broken?.offset ?? 0);
    return () => line;
  }
  return (path) => lineAt(text, startOf(nodeAt(root, path)));
}

/** Gives each problem the line that it stands on, and puts them in the order of the files. */
export function withLines(
  problems: readonly Problem[],
  files: readonly ContentFile[],
): readonly Problem[] {
  return files.flatMap(({ file, text }) => {
    const own = problems.filter((problem) => problem.file === file);
    if (own.length === 0) return [];
    const lineOf = lineFinder(text);
    return own
      .map((problem) => ({ ...problem, line: lineOf(problem.path) }))
      .toSorted((a, b) => a.line - b.line);
  });
}
