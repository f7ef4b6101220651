import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to import and the expected result; see layouts/README.md. */
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly us: string;
  readonly rival: string | undefined;
  readonly personas: readonly string[];
  /** Lines of the file that are reported as left out, counted from 1. */
  readonly drops: ReadonlySet<number>;
  readonly expected: readonly string[];
  /** Why the importer can't do this yet; the test then expects it to fail. */
  readonly notYet: string | undefined;
}

function lineNumbers(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.trim().split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function readLayout(folder: string, name: string): Layout {
  const lines = readFileSync(join(folder, `${name}.expected.txt`), 'utf8').split('\n');
  const given = (what: string) =>
    lines.find((line) => line.startsWith(`${what} `))?.slice(what.length + 1);
  const us = given('with us');
  if (us === undefined) throw new Error(`${name}.expected.txt has no line "with us"`);
  return {
    name,
    text: readFileSync(join(folder, `${name}.md`), 'utf8'),
    us,
    rival: given('with rival'),
    personas: given('with personas')?.split('; ') ?? [],
    drops: new Set(lineNumbers(given('drops') ?? '')),
    expected: lines.filter((line) => line !== '' && !/^(with|drops|not yet:) /.test(line)),
    notYet: given('not yet:'),
  };
}

/** Returns all layouts in the folder, sorted by number. */
export function readLayouts(): readonly Layout[] {
  const folder = join(import.meta.dirname, 'layouts');
  return readdirSync(folder)
    .filter((file) => /^\d\d-.*\.md$/.test(file))
    .sort()
    .map((file) => readLayout(folder, file.replace(/\.md$/, '')));
}

/** Returns the text without the lines that are reported as left out. */
export function withoutDropped(layout: Layout): string {
  return layout.text
    .split('\n')
    .filter((_, index) => !layout.drops.has(index + 1))
    .join('\n');
}
