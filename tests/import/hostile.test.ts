import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isThorough } from '../effort';
import { cases } from './hostile/cases';
import type { Outcome } from './hostile/outcome';

/*
 * Any file is imported within 5 s or rejected with a reason; the importer never hangs or throws. The limit
 * is 10 s, for slow or busy machines; super-linear code took minutes.
 */

const limit = 10_000;
/** In wall-clock time, which includes the work of other processes. */
const hung = 60_000;

let child: ChildProcess | undefined;

function start(): ChildProcess {
  return fork(join(import.meta.dirname, 'hostile', 'run-cases.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function run(name: string): Promise<Outcome> {
  const runner = child ?? start();
  child = runner;
  return new Promise((resolve, reject) => {
    const end = (error: string) => {
      runner.removeAllListeners();
      runner.kill('SIGKILL');
      child = undefined;
      reject(new Error(error));
    };
    const timer = setTimeout(() => end(`hung for ${hung / 1_000} s`), hung);
    runner.once('exit', (code) => {
      clearTimeout(timer);
      end(`the process ended with ${code}`);
    });
    runner.once('message', (outcome) => {
      clearTimeout(timer);
      runner.removeAllListeners('exit');
      resolve(outcome as Outcome);
    });
    runner.send(name);
  });
}

afterAll(() => {
  child?.kill();
});

/** The required outcome of a case. All others can be imported or rejected. */
const demanded: Readonly<Record<string, Outcome['came']['kind'] | number>> = {
  'a megabyte of prose': 'imported',
  '200 cards': 200,
  'a script, a style, and a table in HTML': 1,
  'a table with 20,000 rows': 'refused',
  'broken tables': 1,
  'a fence that never closes': 1,
  'footnotes that reference each other': 1,
  'three kinds of line breaks': 1,
  'endless line breaks': 1,
  'names of built-in object properties': 1,
  'lone surrogates': 1,
  'a byte order mark': 1,
  'an image read as text': 'refused',
  'right-to-left text': 1,
  'objections under an objection heading': 1,
  nothing: 'refused',
  'nothing but whitespace': 'refused',
  'nothing but Markdown syntax': 'refused',
};

/** Cases for `npm run test:all`, because they take several times as long as all others together. */
const LONG = [
  'a megabyte of battlecard',
  'a megabyte of prose',
  '2,000 paragraphs of HTML',
  'endless line breaks',
  '200 cards',
  'a table with 2,000 columns',
  'nested images',
  'front matter that never closes',
  'as much formatting as is read',
  'one line of a million characters',
  'endless versus',
  'endless dashes and arrows',
];
const names = Object.keys(cases).filter((name) => isThorough || !LONG.includes(name));

describe('survives a hostile file:', () => {
  it.each(names)(
    '%s',
    async (name) => {
      const { came, took, faults } = await run(name);
      expect(came).not.toHaveProperty('error');
      expect(faults).toEqual([]);
      expect(took, `${Math.round(took)} ms`).toBeLessThan(limit);
      const wanted = demanded[name];
      if (typeof wanted === 'number') expect(came).toEqual({ kind: 'imported', cards: wanted });
      if (typeof wanted === 'string') expect(came.kind).toBe(wanted);
    },
    hung + 10_000,
  );
});
