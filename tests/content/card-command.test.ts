import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCard } from '../../tools/card/run-card';
import { TODAY } from './acme';

/* The commands, on a copy of the real content. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ringside-card-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('tests/sample/content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

interface Ending {
  readonly code: number;
  readonly out: string;
  readonly wrong: string;
}

function card(...args: readonly string[]): Ending {
  const out: string[] = [];
  const wrong: string[] = [];
  const say = (text: string) => void out.push(text);
  const code = runCard(args, { root, from: root, today: TODAY, say }, (text) => wrong.push(text));
  return { code, out: out.join('\n'), wrong: wrong.join('\n') };
}

const DAGSTER = 'content/battlecards/dagster.json';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  write(file, read(file).replace(from, to));
};

describe('the command line', () => {
  it.each([
    [[], 'Say what to do.'],
    [['chek'], 'There is no command "chek". Did you mean "check"?'],
    [['toString'], 'There is no command "toString".'],
    [['check', '--rul', 'x'], 'There is no option "--rul".'],
    [['check', '--rule'], 'The option "--rule" needs a text behind it'],
    [['check', '--rule', 'absolut'], 'Did you mean "absolute"?'],
    [['check', 'nothing.json'], 'There is no file "nothing.json".'],
    [['check', 'content'], 'This is a folder and no file: "content".'],
    [['import'], 'Name the Markdown file to import.'],
    [['import', DAGSTER], 'is JSON; import reads Markdown'],
    [['diff', DAGSTER], 'Name two cards'],
    [['text'], 'Name one card.'],
    [['new'], 'Name the rival'],
    [['new', 'None'], 'means "no competitor"'],
    [['new', 'Dagster'], 'There is already a file content/battlecards/dagster.json'],
    [['review', '--days', 'many'], '--days takes a number of days'],
    [['upgrade'], 'Name the cards to upgrade.'],
  ])('%j is told as wrong usage, and nothing is done', (args, told) => {
    const before = readdirSync(root, { recursive: true }).length;
    const { code, out, wrong } = card(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(wrong).toContain(told);
    expect(wrong).toContain('npm run card -- ');
    expect(readdirSync(root, { recursive: true })).toHaveLength(before);
  });

  it('has help for all of it and for each part', () => {
    const { code, out } = card('--help');
    expect(code).toBe(0);
    for (const name of ['import', 'check', 'review', 'diff', 'new', 'text', 'upgrade']) {
      expect(out).toContain(`  ${name} `);
      const one = card(name, '--help');
      expect(one.code).toBe(0);
      expect(one.out).toMatch(new RegExp(`^npm run card -- ${name} `));
    }
    expect(card('check', '-h').out).toContain('absolute');
  });

  it('outside of the project says where to run it', () => {
    rmSync(join(root, 'content'), { recursive: true });
    const { code, wrong } = card('check');
    expect(code).toBe(2);
    expect(wrong).toContain('Run this in the folder of Ringside.');
  });
});

describe('card check', () => {
  it('ends well on warnings, and tells them with their counts and reasons', () => {
    const { code, out } = card('check', DAGSTER);
    expect(code).toBe(0);
    expect(out).toMatch(/content\/battlecards\/dagster\.json:\d+\n {2}where: .+\n {2}what: /);
    expect(out).toMatch(/\n1 card: 0 errors, \d+ warnings\.\n {2}disputed +\d+ /);
  });

  it('can tell one rule alone', () => {
    const { out } = card('check', DAGSTER, '--rule', 'absolute');
    expect(out).toContain('leaves no exception: "cannot", "must"');
    expect(new Set(out.match(/(?<=rule: {2})\S+/g))).toEqual(new Set(['absolute']));
  });

  it('ends with an error and its line in a broken card', () => {
    edit(DAGSTER, '"version": 1,\n', '"version": 1\n');
    const { code, out } = card('check');
    expect(code).toBe(1);
    expect(out).toMatch(/dagster\.json:3\n {2}where: the whole file\n {2}what: {2}The file is not/);
  });

  it('tells a card that cannot be read whatever rule is asked for', () => {
    edit(DAGSTER, '"use": "know"', '"use": "knows"');
    expect(card('check', '--rule', 'absolute')).toMatchObject({ code: 1 });
  });

  it('finds a key that stands twice, of which JSON would lose one', () => {
    edit(DAGSTER, '"title": "TL;DR', '"title": "Lost",\n    "title": "TL;DR');
    const { code, out } = card('check', DAGSTER);
    expect(code).toBe(1);
    expect(out).toContain('where: summary → title');
    expect(out).toContain('"title" appears twice in the same block');
  });

  it('holds a card from elsewhere against the names that are taken', () => {
    expect(card('new', 'Initech', '--out', 'drafts').code).toBe(0);
    edit('drafts/initech.json', '"aliases": []', '"aliases": ["Elementl, Inc."]');
    const { code, out } = card('check', 'drafts/initech.json');
    expect(code).toBe(1);
    expect(out).toContain('it reads the same as "Elementl" in content/battlecards/dagster.json');
  });

  it('takes a copy of a card for a draft of the same', () => {
    write('dagster.json', read(DAGSTER));
    expect(card('check', 'dagster.json').code).toBe(0);
  });
});

describe('card new', () => {
  it('writes a card that fits, and whose warnings tell all that is to be filled in', () => {
    const { code, out } = card('new', 'Initech', 'Cloud');
    expect(code).toBe(0);
    expect(out).toContain('Written: content/battlecards/initech-cloud.json');
    const file = 'content/battlecards/initech-cloud.json';
    const checked = card('check', file);
    expect(checked.code).toBe(0);
    const gaps = read(file).match(/"\[[^"]+\]"/g) ?? [];
    expect(gaps.length).toBeGreaterThan(10);
    expect(checked.out.match(/still to be filled in/g)).toHaveLength(gaps.length);
    expect(card('check').code).toBe(0);
  });

  it('finds letters for the id of a name in another script', () => {
    expect(card('new', 'Яндекс').out).toContain('content/battlecards/yandeks.json');
    expect(card('check').code).toBe(0);
  });
});

describe('card diff and card text', () => {
  it('show what changed', () => {
    write('new.json', read(DAGSTER).replace('"scale-to-zero\\" infra', '"scale-to-zero\\" i'));
    cpSync(join(root, DAGSTER), join(root, 'old.json'));
    edit('old.json', 'Teams who want a strict', 'Teams who like a strict');
    const { code, out } = card('diff', 'old.json', DAGSTER);
    expect(code).toBe(0);
    expect(out).toBe(
      '~ summary-they-win (summary → theyWin)\n    words: Teams who [-like-]{+want+} a strict, opinionated framework for pure SQL/dbt table mapping and value a visualization of their static plan over execution flexibility\n\n1 line changed, 0 added, 0 removed.',
    );
  });

  it('refuse a file that is no card; the text for git goes through it all the same', () => {
    write('broken.json', '{ "version": 1');
    expect(card('diff', 'broken.json', DAGSTER)).toMatchObject({ code: 1 });
    expect(card('diff', 'broken.json', DAGSTER).wrong).toContain('broken.json:1');
    expect(card('text', 'broken.json')).toEqual({ code: 0, out: '{ "version": 1', wrong: '' });
    expect(card('text', DAGSTER).out).toContain('summary → theyWin / summary-they-win\n');
  });
});

describe('card review', () => {
  it('lists the work, and its length', () => {
    const { code, out } = card('review');
    expect(code).toBe(0);
    const order = [
      'Public pages contradict',
      'Due: look again',
      'Unverified:',
      'Due within 30 days',
    ];
    const places = order.map((title) => out.indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(out).toContain('content/battlecards/dagster.json: wedge-credit-shock-reality');
    expect(out).toMatch(/1 card on 24 Nov 2026: \d+ contradicted, 2 due, \d+ unverified, /);
  });

  it('stops at a card that cannot be read', () => {
    edit(DAGSTER, '"use": "know"', '"use": "knows"');
    expect(card('review')).toMatchObject({ code: 1, out: '' });
  });
});

describe('card upgrade', () => {
  it('writes an old card anew, once', () => {
    const before = JSON.parse(read(DAGSTER));
    edit(DAGSTER, '"version": 1,', '"version": 0,');
    expect(card('check', DAGSTER).out).toContain('npm run card -- upgrade content/battlecards');
    expect(card('upgrade', DAGSTER)).toMatchObject({ code: 0, out: `${DAGSTER}: now version 1` });
    expect(JSON.parse(read(DAGSTER))).toEqual(before);
    expect(card('upgrade', DAGSTER).out).toBe(`${DAGSTER}: already version 1`);
  });
});

it('runs by its name in package.json', () => {
  const script = JSON.parse(readFileSync('package.json', 'utf8')).scripts.card;
  expect(script).toBe('tsx tools/card/card.ts');
  const out = execFileSync(process.execPath, ['--import', 'tsx', 'tools/card/card.ts', '--help'], {
    encoding: 'utf8',
  });
  expect(out).toContain('npm run card -- COMMAND');
});

it('ends quietly when what reads it has had enough', () => {
  const command =
    'node --import tsx tools/card/card.ts text tests/sample/content/battlecards/dagster.json';
  const told = execFileSync('bash', ['-c', `{ ${command} | true; } 2>&1`]);
  expect(told.toString()).toBe('');
});
