import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isThorough } from '../effort';
import { cases } from './hostile/cases';
import type { Outcome } from './hostile/outcome';

/*
 * Whatever the file: done within 5 s or refused with a reason, never hung, never thrown. A slow or busy
 * machine gets twice as much; what was super-linear took minutes.
 */

const limit = 10_000;
/** On the wall, where the work of others counts too. */
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

/** What must come of a case where it is not free: most may be imported or refused. */
const demanded: Readonly<Record<string, Outcome['came']['kind'] | number>> = {
  'a megabyte of prose': 'imported',
  '200 cards': 200,
  'a script, a style and a table in HTML': 1,
  'a table with 20,000 rows': 'refused',
  'broken tables': 1,
  'a fence that never closes': 1,
  'footnotes that name each other': 1,
  'line ends of three kinds': 1,
  'line ends without end': 1,
  'names of an object’s own': 1,
  'lone surrogates': 1,
  'a byte order mark': 1,
  'a picture read as text': 'refused',
  'right-to-left words': 1,
  'objections headed as an objection': 1,
  nothing: 'refused',
  'nothing but blanks': 'refused',
  'nothing but marks': 'refused',
};

/** Together they take as long as all others; what they ask, smaller ones ask too. */
const LONG = ['a megabyte of battlecard', 'a megabyte of prose', 'line ends without end'];
const names = Object.keys(cases).filter((name) => isThorough || !LONG.includes(name));

describe('a hostile file', () => {
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
