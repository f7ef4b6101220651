import type { Reading } from '../../src/core/deal/reading';
import { openDealOn } from '../../src/crm/adapter';
import { rankingFor } from '../../src/crm/competitor-field';
import type { Page } from '../../src/crm/page';
import { readDeal, withoutRecord } from '../../src/crm/read-deal';
import { adapterAt } from './adapters';
import { searched } from './pages';

/** A page made from what is known of real ones, with the question that it asks. */
export interface Fixture {
  readonly file: string;
  readonly html: string;
  readonly url: URL;
  /** What its head says, key by key. */
  readonly head: ReadonlyMap<string, string>;
}

const KEYS = new Set(
  'question seen url reading values field label sources name fields focus record'.split(' '),
);

/** Takes a file apart into its head and its markup. */
export function parseFixture(file: string, text: string): Fixture {
  const match = /^<!--\n(.*?)\n-->\n?(.*)$/s.exec(text);
  if (!match) throw new Error(`${file} does not begin with a comment that asks its question`);
  const head = new Map(
    (match[1] ?? '').split('\n').map((line): [string, string] => {
      const [, key = '', value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      if (!KEYS.has(key)) throw new Error(`${file}: no such key as in "${line}"`);
      return [key, value];
    }),
  );
  const missing = ['question', 'seen', 'url', 'reading'].filter((key) => !head.has(key));
  if (missing.length > 0) throw new Error(`${file} lacks ${missing}`);
  return { file, html: match[2] ?? '', url: new URL(head.get('url') ?? ''), head };
}

/** One key of the head, which holds JSON. */
export function listOf<T>({ head }: Fixture, key: string): readonly T[] | undefined {
  const text = head.get(key);
  return text === undefined ? undefined : (JSON.parse(text) as T[]);
}

/** What the reader says of a page that is shown now. */
export function readingAt(page: Page, url: URL, fields: readonly string[] = []): Reading {
  const adapter = adapterAt(url);
  searched(page);
  if (!adapter) return { kind: 'not-a-deal', vendor: 'hubspot' };
  const open = openDealOn(adapter, url, page);
  if (!open) return { kind: 'not-a-deal', vendor: adapter.vendor };
  const { reading } = readDeal(page, open, adapter, rankingFor(fields));
  return open.title === undefined ? reading : withoutRecord(reading, open.title);
}
