import { type Node, parseTree } from 'jsonc-parser';
import type { Path, Problem } from './problem';
import type { ContentFile } from './read-card';

function keysOf(node: Node): readonly string[] {
  return (node.children ?? []).map(({ children }) => String(children?.[0]?.value));
}

function repeatsIn(node: Node, path: Path): readonly { key: string; path: Path }[] {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.flatMap((child, index) => repeatsIn(child, [...path, index]));
  }
  if (node.type !== 'object') return [];
  const keys = keysOf(node);
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [
    ...[...repeated].map((key) => ({ key, path: [...path, key] })),
    ...children.flatMap(({ children: [, value] = [] }, index) =>
      value ? repeatsIn(value, [...path, keys[index] ?? '']) : [],
    ),
  ];
}

/** Finds keys that appear twice in one block. JSON keeps only the last, so text would be lost. */
export function repeatedKeys({ file, text }: ContentFile): readonly Problem[] {
  const root = parseTree(text);
  if (root === undefined) return [];
  return repeatsIn(root, []).map(({ key, path }) => ({
    rule: 'json',
    file,
    path,
    what: `"${key}" appears twice in the same block, and only the last one counts.`,
    fix: 'Combine the two, or remove one.',
  }));
}
