import type { Reading } from '../../src/core/deal/reading';
import { openDealOn } from '../../src/crm/adapter';
import { rankingFor } from '../../src/crm/competitor-field';
import type { Page } from '../../src/crm/page';
import { readDeal, withoutRecord } from '../../src/crm/read-deal';
import { adapterAt } from './adapters';
import { searched } from './pages';

/** A page modeled on real ones, with the behavior that it tests. */
export interface Fixture {
  readonly file: string;
  readonly html: string;
  readonly url: URL;
  /** Keys and values of the comment at its top. */
  readonly head: ReadonlyMap<string, string>;
}

const KEYS = new Set(
  'title seen url reading values field label sources name fields focus record'.split(' '),
);

/** Splits a file into its head and its markup. */
export function parseFixture(file: string, text: string): Fixture {
  const match = /^<!--\n(.*?)\n-->\n?(.*)$/s.exec(text);
  if (!match) throw new Error(`${file} does not begin with a comment`);
  const head = new Map(
    (match[1] ?? '').split('\n').map((line): [string, string] => {
      const [, key = '', value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      if (!KEYS.has(key)) throw new Error(`${file}: unknown key in "${line}"`);
      return [key, value];
    }),
  );
  const missing = ['title', 'seen', 'url', 'reading'].filter((key) => !head.has(key));
  if (missing.length > 0) throw new Error(`${file} lacks ${missing}`);
  return { file, html: match[2] ?? '', url: new URL(head.get('url') ?? ''), head };
}

/** Returns the list under one key of the head, which is JSON. */
export function listOf<T>({ head }: Fixture, key: string): readonly T[] | undefined {
  const text = head.get(key);
  return text === undefined ? undefined : (JSON.parse(text) as T[]);
}

/** Returns how the reader reads the page that is shown. */
export function readingAt(page: Page, url: URL, fields: readonly string[] = []): Reading {
  const adapter = adapterAt(url);
  searched(page);
  if (!adapter) return { kind: 'not-a-deal', vendor: 'hubspot' };
  const open = openDealOn(adapter, url, page);
  if (!open) return { kind: 'not-a-deal', vendor: adapter.vendor };
  const { reading } = readDeal(page, open, adapter, rankingFor(fields));
  return open.title === undefined ? reading : withoutRecord(reading, open.title);
}
