import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/* Limits that keep the sources readable. They don't apply to data and tests. */

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'tools', 'demo'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|css|html)$/.test(file) && !file.includes('__tests__'));

const lengths = new Map(
  sources.map((file) => [file, readFileSync(file, 'utf8').trimEnd().split('\n').length]),
);

it('has no source file above 250 lines', () => {
  expect([...lengths].filter(([, lines]) => lines > 250)).toEqual([]);
});

it('has a median of at most 80 lines per file', () => {
  const sorted = [...lengths.values()].sort((a, b) => a - b);
  expect(sorted.length).toBeGreaterThan(50);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
});

it('has no catch-all files or folders', () => {
  const catchAlls = sources.filter((file) =>
    /(^|\/)(utils?|helpers?|common|managers?)(\/|\.|-)/.test(file),
  );
  expect(catchAlls).toEqual([]);
});
