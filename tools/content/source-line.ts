import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Path, Problem } from '../../src/content/problem';
import type { ContentFile } from '../../src/content/read-card';

/** Returns the node at a path, or at the longest part of the path that exists. */
function nodeAt(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    if (node) return node;
  }
  return root;
}

/** Returns the offset of a value's key, or of the value itself in a list. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Returns a function that finds the line of a path, from 1; in broken JSON, the line of the error. */
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

/** Adds line numbers to problems and sorts them by file and line. */
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
