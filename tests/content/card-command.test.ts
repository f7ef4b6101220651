import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/core/trust/format-date';
import { TODAY } from './acme';
import { card, read, root, setUpProject, write } from './card-project';

/* Runs the commands on a copy of the real content. */

setUpProject();

const DAGSTER = 'content/battlecards/dagster.json';
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  write(file, read(file).replace(from, to));
};

describe('the command line', () => {
  it.each([
    [[], 'Specify a command.'],
    [['chek'], 'Unknown command "chek". Did you mean "check"?'],
    [['toString'], 'Unknown command "toString".'],
    [['check', '--rul', 'x'], 'Unknown option "--rul".'],
    [['check', '--rule'], 'The option "--rule" needs a value'],
    [['check', '--rule', 'absolut'], 'Did you mean "absolute"?'],
    [['check', 'nothing.json'], 'There is no file "nothing.json".'],
    [['check', 'content'], 'This is a folder, not a file: "content".'],
    [['import'], 'Specify a Markdown file or a Word document'],
    [['import', DAGSTER], 'is JSON, but import reads Markdown and Word'],
    [['diff', DAGSTER], 'Specify two cards'],
    [['text'], 'Specify one card.'],
    [['new'], 'Specify the competitor'],
    [['new', 'None'], 'means "no competitor"'],
    [['new', 'Dagster'], 'content/battlecards/dagster.json already exists'],
    [['review', '--days', 'many'], '--days takes a number of days'],
    [['upgrade'], 'Specify the cards to upgrade.'],
  ])('rejects %j as incorrect usage and does nothing', async (args, message) => {
    const before = readdirSync(root, { recursive: true }).length;
    const { code, out, errors } = await card(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toContain(message);
    expect(errors).toContain('npm run card -- ');
    expect(readdirSync(root, { recursive: true })).toHaveLength(before);
  });

  it('has help in general and for each command', async () => {
    const { code, out } = await card('--help');
    expect(code).toBe(0);
    for (const name of [
      'import',
      'export',
      'check',
      'review',
      'diff',
      'new',
      'personas',
      'text',
      'upgrade',
    ]) {
      expect(out).toContain(`  ${name} `);
      const one = await card(name, '--help');
      expect(one.code).toBe(0);
      expect(one.out).toMatch(new RegExp(`^npm run card -- ${name} `));
    }
    expect((await card('check', '-h')).out).toContain('absolute');
  });

  it('says where to run it when run outside the project', async () => {
    rmSync(join(root, 'content'), { recursive: true });
    const { code, errors } = await card('check');
    expect(code).toBe(2);
    expect(errors).toContain('Run this command from the Ringside folder.');
  });
});

describe('card check', () => {
  it('succeeds with warnings and reports them with counts and reasons', async () => {
    const { code, out } = await card('check', DAGSTER);
    expect(code).toBe(0);
    expect(out).toMatch(/content\/battlecards\/dagster\.json:\d+\n {2}where: .+\n {2}what: /);
    expect(out).toMatch(/\n1 card: 0 errors, \d+ warnings\.\n {2}[a-z-]+ +\d+ /);
    const counts = [...out.matchAll(/^ {2}[a-z-]+ +(\d+) +warning /gm)].map(([, n]) => Number(n));
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(out).toMatch(/\n\d+ more warnings about internal lines, .+ add --internal\.$/);
    const all = await card('check', DAGSTER, '--internal');
    expect(all.out.length).toBeGreaterThan(out.length);
    expect(all.out).not.toContain('add --internal');
  });

  it('can report a single rule', async () => {
    const { out } = await card('check', DAGSTER, '--rule', 'absolute');
    expect(out).toContain('allows no exceptions: "cannot", "must"');
    expect(new Set(out.match(/(?<=rule: {2})\S+/g))).toEqual(new Set(['absolute']));
  });

  it('fails on a broken card and gives the line', async () => {
    edit(DAGSTER, '"version": 2,\n', '"version": 2\n');
    const { code, out } = await card('check');
    expect(code).toBe(1);
    expect(out).toMatch(/dagster\.json:3\n {2}what: {2}This file can’t/);
  });

  it('reports a card that can’t be read whatever the rule', async () => {
    edit(DAGSTER, '"use": "know"', '"use": "knows"');
    expect(await card('check', '--rule', 'absolute')).toMatchObject({ code: 1 });
  });

  it('finds a repeated key, one of which JSON would lose', async () => {
    edit(DAGSTER, '"title": "TL;DR', '"title": "Lost",\n    "title": "TL;DR');
    const { code, out } = await card('check', DAGSTER);
    expect(code).toBe(1);
    expect(out).toContain('where: summary → title');
    expect(out).toContain('"title" appears twice in the same block');
  });

  it('checks a card outside the project against names already in use', async () => {
    expect((await card('new', 'Initech', '--out', 'drafts')).code).toBe(0);
    edit('drafts/initech.json', '"aliases": []', '"aliases": ["Elementl, Inc."]');
    const { code, out } = await card('check', 'drafts/initech.json');
    expect(code).toBe(1);
    expect(out).toContain('it matches "Elementl" in content/battlecards/dagster.json');
  });

  it('treats a copy of a card as a draft of the same card', async () => {
    write('dagster.json', read(DAGSTER));
    expect((await card('check', 'dagster.json')).code).toBe(0);
  });
});

describe('card new', () => {
  it('writes a valid card with a warning for each placeholder', async () => {
    const { code, out } = await card('new', 'Initech', 'Cloud');
    expect(code).toBe(0);
    expect(out).toContain('Created: content/battlecards/initech-cloud.json');
    const file = 'content/battlecards/initech-cloud.json';
    const checked = await card('check', file);
    expect(checked.code).toBe(0);
    const gaps = read(file).match(/"\[[^"]+\]"/g) ?? [];
    expect(gaps.length).toBeGreaterThan(10);
    expect(checked.out.match(/Not filled in yet/g)).toHaveLength(gaps.length);
    expect((await card('check')).code).toBe(0);
  });

  it('transliterates a name in another script for the id', async () => {
    expect((await card('new', 'Яндекс')).out).toContain('content/battlecards/yandeks.json');
    expect((await card('check')).code).toBe(0);
  });
});

describe('card diff and card text', () => {
  it('shows what changed', async () => {
    write('new.json', read(DAGSTER).replace('"scale-to-zero\\" infra', '"scale-to-zero\\" i'));
    cpSync(join(root, DAGSTER), join(root, 'old.json'));
    edit('old.json', 'Teams who want a strict', 'Teams who like a strict');
    const { code, out } = await card('diff', 'old.json', DAGSTER);
    expect(code).toBe(0);
    expect(out).toBe(
      '~ summary-they-win (summary → theyWin)\n    text: Teams who [-like-]{+want+} a strict, opinionated framework for pure SQL/dbt table mapping and value a visualization of their static plan over execution flexibility\n\n1 line changed, 0 added, 0 removed.',
    );
  });

  it('rejects an invalid card, but still prints it for git', async () => {
    write('broken.json', '{ "version": 1');
    expect(await card('diff', 'broken.json', DAGSTER)).toMatchObject({ code: 1 });
    expect((await card('diff', 'broken.json', DAGSTER)).errors).toContain('broken.json:1');
    expect(await card('text', 'broken.json')).toEqual({
      code: 0,
      out: '{ "version": 1',
      errors: '',
    });
    expect((await card('text', DAGSTER)).out).toContain('summary → theyWin / summary-they-win\n');
  });
});

describe('card review', () => {
  it('lists the lines to review and counts them', async () => {
    const { code, out } = await card('review');
    expect(code).toBe(0);
    const order = ['Disputed or outdated', 'Review due:', 'Unverified:', 'Due within 30 days'];
    const places = order.map((title) => out.indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(out).toMatch(/dagster\.json: wedge-credit-shock-reality\n {2}where: {2}\w/);
    expect(out).toContain(`1 card on ${formatDate(TODAY)}: `);
    expect(out).toMatch(/: \d+ disputed or outdated, 2 due, \d+ unverified, /);
  });

  it('stops at a card that can’t be read', async () => {
    edit(DAGSTER, '"use": "know"', '"use": "knows"');
    expect(await card('review')).toMatchObject({ code: 1, out: '' });
  });
});

describe('card upgrade', () => {
  it('upgrades an old card once', async () => {
    const before = JSON.parse(read(DAGSTER));
    edit(DAGSTER, '"version": 2,', '"version": 0,');
    expect((await card('check', DAGSTER)).out).toContain(
      'npm run card -- upgrade content/battlecards',
    );
    expect(await card('upgrade', DAGSTER)).toMatchObject({
      code: 0,
      out: `${DAGSTER}: now version 2`,
    });
    expect(JSON.parse(read(DAGSTER))).toEqual(before);
    expect((await card('upgrade', DAGSTER)).out).toBe(`${DAGSTER}: already version 2`);
  });
});

it('runs as the script in package.json', () => {
  const script = JSON.parse(readFileSync('package.json', 'utf8')).scripts.card;
  expect(script).toBe('tsx tools/card/card.ts');
  const out = execFileSync(process.execPath, ['--import', 'tsx', 'tools/card/card.ts', '--help'], {
    encoding: 'utf8',
  });
  expect(out).toContain('npm run card -- COMMAND');
});

it('ends quietly when its reader stops early', () => {
  const command =
    'node --import tsx tools/card/card.ts text tests/sample/content/battlecards/dagster.json';
  const output = execFileSync('bash', ['-c', `{ ${command} | true; } 2>&1`]);
  expect(output.toString()).toBe('');
});
