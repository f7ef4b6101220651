import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Checks for circular imports and for imports from higher layers within a folder of src. Each of these folders
 * is a TypeScript project of its own, so the compiler checks the imports between them.
 */

/** The subfolders of each folder by layer, lowest first. `.` stands for the files directly in the folder. */
const LAYERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'card-view': [['line'], ['answer', 'trust', 'notices'], ['parts'], ['.']],
  options: [
    ['import'],
    ['state', 'controls'],
    ['fields', 'cards', 'review', 'general', 'report', 'team'],
    ['editor'],
    ['.'],
  ],
  panel: [
    ['state'],
    ['deal'],
    [
      'header',
      'search',
      'absences',
      'browse',
      'recall',
      'team',
      'update',
      'fit',
      'calculator',
      'text-check',
    ],
    ['.'],
  ],
};

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file));
const known = new Set(files);

/** Matches static and dynamic imports, including those of types. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, path = '']) => {
    const target = normalize(join(dirname(file), path));
    return [target, `${target}.ts`, `${target}.tsx`].find((each) => known.has(each)) ?? [];
  });
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Returns the shortest cycle of imports through a file, if there is one. */
function findCycle(start: string): readonly string[] | undefined {
  const importerOf = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) {
        const cycle = [start];
        for (let at = file; at !== start; at = importerOf.get(at) ?? start) cycle.splice(1, 0, at);
        return cycle;
      }
      if (importerOf.has(next)) continue;
      importerOf.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

it('finds imports', () => {
  expect(importsOf('src/panel/main.ts')).toContain('src/panel/draw.tsx');
});

it.each([
  'core',
  'ui',
  'card-view',
  'panel',
  'options',
  'storage',
  'bridge',
  'crm',
  'reader',
  'content',
  'background',
])('src/%s has no circular imports', (folder) => {
  const sources = files.filter((file) => file.startsWith(`src/${folder}/`));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(findCycle).filter((cycle) => cycle !== undefined)).toEqual([]);
});

describe.each(Object.entries(LAYERS))('src/%s', (folder, layers) => {
  const subfolderOf = (file: string): string => {
    const [subfolder = '', ...rest] = file.slice(`src/${folder}/`.length).split('/');
    return rest.length > 0 ? subfolder : '.';
  };
  const layerOf = (file: string): number =>
    layers.findIndex((layer) => layer.includes(subfolderOf(file)));
  const sources = files.filter((file) => file.startsWith(`src/${folder}/`));

  it('assigns every subfolder to a layer', () => {
    expect(new Set(sources.map(subfolderOf))).toEqual(new Set(layers.flat()));
  });

  it('imports only from lower layers', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter(
          (each) => each.startsWith(`src/${folder}/`) && subfolderOf(each) !== subfolderOf(file),
        )
        .filter((each) => layerOf(each) >= layerOf(file))
        .map((each) => `${file} → ${each}`),
    );
    expect(wrong).toEqual([]);
  });
});
