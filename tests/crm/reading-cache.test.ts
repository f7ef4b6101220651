import { describe, expect, it } from 'vitest';
import { rankingFor } from '../../src/crm/competitor-field';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createDealWatch } from '../../src/reader/deal-watch';
import { COMPETITOR, layoutItem, recordPage, STAGE, show, stopClock, text } from './pages';

/* On a large page, the last reading is checked often and everything else rarely. Time is simulated. */

const ORG = 'https://acme.lightning.force.com/lightning/r/Opportunity';
const FIRST = new URL(`${ORG}/006Wx00000Ef7KqIAJ/view`);
const SECOND = new URL(`${ORG}/006Wx00000Mm3NpIAJ/view`);

const COMPETITORS = { label: 'Competitor', api: 'Competitor__c' };

function fill(elements: number): void {
  const rows = document.createElement('div');
  for (let at = 0; at < elements; at += 1) rows.append(document.createElement('p'));
  document.body.append(rows);
}

/** A deal that has been scanned for two seconds. */
function settled(elements = 5000) {
  const page = show(recordPage('First', layoutItem(COMPETITOR, text('Dagster')) + STAGE));
  fill(elements);
  const queries = { times: 0 };
  const querySelectorAll = document.querySelectorAll.bind(document);
  document.querySelectorAll = (selectors: string) => {
    queries.times += 1;
    return querySelectorAll(selectors);
  };
  const ranking = rankingFor([]);
  const watch = createDealWatch(salesforce, page, () => ranking);
  let now = 0;
  const scan = () => {
    now += 20;
    watch.scan(FIRST, now);
  };
  while (now < 2000) scan();
  // Until the cache has just been filled.
  for (const isFresh of [false, true]) {
    while (watch.hasFreshReading(now) !== isFresh && now < 6000) scan();
  }
  const valuesAt = (when: number, url = FIRST) => {
    const { reading } = watch.scan(url, when);
    return reading.kind === 'named' ? reading.values.join() : reading.kind;
  };
  return { watch, page, queries, now, valuesAt };
}

const item = () => document.querySelector('records-record-layout-item') as HTMLElement;
const value = () => item().querySelector('lightning-formatted-text') as HTMLElement;

function addPlace(rival: string, field = COMPETITOR): void {
  const place = document.createElement('div');
  place.innerHTML = layoutItem(field, text(rival));
  item().after(place);
}

describe('a small page', () => {
  // On a slow machine, an unfinished search would make the page count as large.
  stopClock();

  it('is scanned in full each time', () => {
    const { watch, now } = settled(10);
    expect(watch.hasFreshReading(now)).toBe(false);
  });
});

it('does not scan a large page in full while the reading is fresh', () => {
  const { watch, queries, now, valuesAt } = settled();
  expect(watch.hasFreshReading(now)).toBe(true);
  const { times } = queries;
  for (let later = now; later < now + 900; later += 50) expect(valuesAt(later)).toBe('Dagster');
  expect(queries.times).toBe(times);
});

describe('the next scan notices', () => {
  const changes: Readonly<Record<string, () => void>> = {
    'another text in the same element': () => {
      value().textContent = 'Apache Airflow';
    },
    'a redrawn element': () => {
      const place = document.createElement('div');
      place.innerHTML = layoutItem(COMPETITOR, text('Apache Airflow'));
      item().replaceWith(place);
    },
  };
  it.each(Object.keys(changes))('%s', (name) => {
    const { now, valuesAt } = settled();
    changes[name]?.();
    expect(valuesAt(now + 20)).toBe('Apache Airflow');
  });

  it('a field that goes out of sight', () => {
    const { now, valuesAt } = settled();
    item().style.display = 'none';
    expect(valuesAt(now + 20)).toBe('out-of-sight');
  });

  it('a dialog around it', () => {
    const { now, valuesAt } = settled();
    item().parentElement?.setAttribute('role', 'dialog');
    expect(valuesAt(now + 20)).toBe('out-of-sight');
  });

  it('another name for the deal', () => {
    const { watch, page, now } = settled();
    const [name] = page.document.querySelectorAll(salesforce.dealName);
    if (!name) throw new Error('The page shows no name');
    name.textContent = 'Renamed';
    expect(watch.scan(FIRST, now + 20).reading).toMatchObject({ deal: { name: 'Renamed' } });
  });

  it('another deal, and reads nothing of this one for it', () => {
    const { watch, now, valuesAt } = settled();
    watch.leave(FIRST, now + 10);
    expect(valuesAt(now + 20, SECOND)).toBe('loading');
  });
});

it('notices a second place with another value after about two seconds, however much is added', () => {
  const { now, valuesAt } = settled();
  addPlace('Apache Airflow');
  const seen = new Map<number, string>();
  for (let later = now; later <= now + 5000; later += 50) {
    fill(300);
    seen.set(later, valuesAt(later));
  }
  const last = [...seen].findLast(([, reading]) => reading === 'Dagster')?.[0] ?? 0;
  // A disagreement is reported only after a delay.
  expect(last - now).toBeLessThan(2600);
  expect(seen.get(now + 5000)).toBe('ambiguous');
});

it('reads a late field of a large page in steps, never in one go', () => {
  const page = show(recordPage('First', STAGE));
  fill(5000);
  const ranking = rankingFor([]);
  const watch = createDealWatch(salesforce, page, () => ranking);
  const kindAt = (now: number) => watch.scan(FIRST, now).reading.kind;
  let now = 0;
  for (; now < 600; now += 20) expect(kindAt(now)).toBe('loading');
  const stage = document.querySelector('records-record-layout-item') as HTMLElement;
  stage.insertAdjacentHTML('afterend', layoutItem(COMPETITOR, text('Dagster')));
  expect(kindAt(now)).toBe('loading');
  const kinds = Array.from({ length: 10 }, (_, at) => kindAt(now + 4 * (at + 1)));
  expect(kinds.at(-1)).toBe('named');
});

it('notices what was added before the deal was left', () => {
  const { watch, now, valuesAt } = settled();
  addPlace('Apache Airflow', COMPETITORS);
  watch.leave(FIRST, now + 10);
  item().remove();
  for (let later = now + 20; later < now + 3000; later += 50) {
    expect(valuesAt(later, SECOND)).not.toBe('Apache Airflow');
  }
});
