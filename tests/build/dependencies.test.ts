import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

/** The entry modules of the extension. */
const ENTRIES = [
  'src/panel/main.ts',
  'src/options/main.tsx',
  'src/background/index.ts',
  ...manifest.content_scripts.flatMap(({ js }) => js),
];

/** Matches static and dynamic imports, except those of types, which aren't in the build. */
const IMPORT =
  /^(?:import|export) (?!type )(?:[\w*{},\s]+ from )?'([^']+)';$|\bimport\('([^']+)'\)/gm;

function fileOf(from: string, path: string): string | undefined {
  const base = join(dirname(from), path);
  return ['', '.ts', '.tsx']
    .map((end) => base + end)
    .find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** Returns the packages that a file imports, directly or through other files. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    ([, one, two]) => one ?? two ?? '',
  );
  return imports.flatMap((path) => {
    if (path.startsWith('virtual:')) return [];
    if (!path.startsWith('.')) return [/^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path];
    const next = fileOf(file, path);
    return next === undefined ? [] : packagesOf(next, seen);
  });
}

it('lists exactly the packages in the extension as dependencies', () => {
  const seen = new Set<string>();
  const shipped = new Set(ENTRIES.flatMap((entry) => packagesOf(entry, seen)));
  expect(seen.size).toBeGreaterThan(300);
  expect([...shipped].sort()).toEqual(Object.keys(packageJson.dependencies).sort());
});
