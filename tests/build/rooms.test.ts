import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Which file imports which. That a room imports only the rooms below it is checked by the compiler, because
 * each is a project of its own; this checks the folders within a room, and that nothing goes in circles.
 */

/** The folders of a room, lowest floor first. A folder imports those on lower floors; `.` is the room itself. */
const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'card-view': [['line'], ['answer', 'trust'], ['parts'], ['.']],
  options: [['import'], ['state', 'controls'], ['fields', 'cards', 'general'], ['.']],
  panel: [['deal', 'state'], ['header', 'search', 'absences', 'browse'], ['.']],
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

/** What a file names in an import, of types too, or loads later. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORTED)].flatMap(([, path = '']) => {
    const target = normalize(join(dirname(file), path));
    return [target, `${target}.ts`, `${target}.tsx`].find((each) => known.has(each)) ?? [];
  });
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Returns the way from a file back to itself, if there is one. */
function circleFrom(start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) {
        const way = [start];
        for (let at = file; at !== start; at = cameFrom.get(at) ?? start) way.splice(1, 0, at);
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

it('finds imports at all', () => {
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
])('no files of src/%s import each other in a circle', (room) => {
  const inRoom = files.filter((file) => file.startsWith(`src/${room}/`));
  expect(inRoom.length).toBeGreaterThan(0);
  expect(inRoom.map(circleFrom).filter((circle) => circle !== undefined)).toEqual([]);
});

describe.each(Object.entries(FLOORS))('src/%s', (room, floors) => {
  const folderOf = (file: string): string => {
    const [folder = '', ...rest] = file.slice(`src/${room}/`.length).split('/');
    return rest.length > 0 ? folder : '.';
  };
  const floorOf = (folder: string): number => floors.findIndex((floor) => floor.includes(folder));
  const inRoom = files.filter((file) => file.startsWith(`src/${room}/`));

  it('every folder has a floor', () => {
    expect(new Set(inRoom.map(folderOf))).toEqual(new Set(floors.flat()));
  });

  it('a folder imports only folders on lower floors', () => {
    const wrong = inRoom.flatMap((file) =>
      importsOf(file)
        .filter((each) => each.startsWith(`src/${room}/`) && folderOf(each) !== folderOf(file))
        .filter((each) => floorOf(folderOf(each)) >= floorOf(folderOf(file)))
        .map((each) => `${file} → ${each}`),
    );
    expect(wrong).toEqual([]);
  });
});
