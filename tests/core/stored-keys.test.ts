import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STORED_KEYS } from '../../src/storage/stored-keys';
import stored from '../fixtures/stored-by-0.1.json' with { type: 'json' };

/* A security review relies on the list of what is stored in PRIVACY.md. It must be complete. */

const keys = Object.values(STORED_KEYS);

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

it('PRIVACY.md lists every stored key, and no other', () => {
  const [, section = ''] =
    /## What it stores\n([\s\S]*?)\n## /.exec(readFileSync('PRIVACY.md', 'utf8')) ?? [];
  const rows = [...section.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, key = '']) => key);
  expect(rows.sort()).toEqual(keys.map((key) => key.replace(/\/$/, '/…')).sort());
});

it('every storage module takes its key from the list', () => {
  const modules = sources.filter((file) => file.startsWith('src/storage/'));
  const used = modules.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bSTORED_KEYS\.(\w+)/g)].map(([, name = '']) => name),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(STORED_KEYS).sort());
});

it('nothing else is written to the browser', () => {
  const files = sources.filter((file) =>
    /\.(?:local|session|sync)\b[\s\S]{0,20}\.set\(|localStorage|sessionStorage|indexedDB|caches\.|document\.cookie/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  for (const file of files) expect(readFileSync(file, 'utf8'), file).toMatch(/\bSTORED_KEYS\./);
  expect(files.length).toBeGreaterThan(3);
});

it('the list covers what version 0.1.0 stored', () => {
  for (const key of Object.keys(stored)) {
    expect(
      keys.some((each) => (each.endsWith('/') ? key.startsWith(each) : key === each)),
      key,
    ).toBe(true);
  }
});
