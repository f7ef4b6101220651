import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/deal/reading';
import { rankingFor } from '../../src/crm/competitor-field';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createDealWatch } from '../../src/reader/deal-watch';
import { sampleOf, underConditions } from '../effort';
import { COMPETITOR, layoutItem, pageNow, recordPage, STAGE, stopClock, text } from './pages';

/*
 * Walks between the tabs of a console, whose pages stay in the document. Whether the tab or the
 * address changes first isn't documented, so both orders are walked. Time is simulated.
 */

stopClock();

const ORG = 'https://acme.lightning.force.com/lightning/r/Opportunity';

interface Opportunity {
  readonly id: string;
  readonly name: string;
  /** Blank for an empty field. */
  readonly rival: string;
}

type Trio = readonly [Opportunity, Opportunity, Opportunity];

function trio(names: string, rivals: string): Trio {
  const at = (index: number): Opportunity => ({
    id: `006Wx0000000${index}AA`,
    name: names.split(',')[index] ?? '',
    rival: rivals.split(',')[index] ?? '',
  });
  return [at(0), at(1), at(2)];
}

const DIFFERENT: readonly (readonly [string, Trio])[] = [
  ['different competitors', trio('First,Second,Third', 'Dagster,Airflow,Prefect')],
  ['the same competitor', trio('First,Second,Third', 'Dagster,Dagster,Dagster')],
  ['an empty field', trio('First,Second,Third', 'Dagster,,Airflow')],
];
const ALIKE: readonly (readonly [string, Trio])[] = [
  ['the same name, different competitors', trio('Same,Same,Same', 'Dagster,Airflow,Prefect')],
  ['the same name and competitor', trio('Same,Same,Same', 'Dagster,Dagster,Dagster')],
];

const ALL = [...DIFFERENT, ...ALIKE];

const urlOf = ({ id }: Opportunity) => new URL(`${ORG}/${id}/view`);
const pageOf = ({ name, rival }: Opportunity) =>
  recordPage(name, layoutItem(COMPETITOR, text(rival)) + STAGE);

interface Walk {
  readonly deals: Trio;
  readonly first: 'tab' | 'address';
  /** How long the second change follows the first, in ms. */
  readonly gap: number;
  /** All pages are drawn at the start, or each of them this many ms after it first comes to the front. */
  readonly drawn: 'at start' | number;
  /** While the panel is closed, only the badge is read. */
  readonly panel: 'open' | 'closed';
  /** The indexes of the deals to open, after the first one. */
  readonly route: readonly number[];
  /** How long the rep stays on each deal but the last, in ms. */
  readonly stay?: number;
  /** Closes each tab that is left. */
  readonly closes?: boolean;
  /** How a tab behind another one is hidden. */
  readonly hidden?: string;
}

/** How long the rep stays on the last deal, in ms. */
const LAST_STAY = 7000;

/** The least time between two scans, in ms. */
const REST = 40;

/** The longest time, in ms, until a deal is read if its page comes to the front under its own address. */
const READ_LIMIT = 200;

/** The same if its page comes to the front for the first time before the address changes. */
const EARLY_READ_LIMIT = 750;

/** How long a tab must be in front before its address changes, in ms, for its value to be offered. */
const OFFER_DELAY = 3000;

/** How long the badge waits for a panel, in ms. */
const BADGE_DELAY = 300;

interface Reported {
  readonly at: number;
  readonly address: Opportunity;
  readonly reading: Reading;
  /** Another tab has been in front long enough for the reader to offer what it shows. */
  readonly isLate: boolean;
}

function summaryOf(reading: Reading): string {
  if ('values' in reading) return `${reading.kind} ${reading.values.join()}`;
  return reading.kind === 'out-of-sight'
    ? `${reading.kind} ${reading.saved.values.join()}`
    : reading.kind;
}

function isRight({ reading, isLate, address: { id, name, rival } }: Reported): boolean {
  if (!('deal' in reading)) return false;
  const { deal } = reading;
  const summary = summaryOf(reading);
  const own = rival ? [`named ${rival}`, `out-of-sight ${rival}`] : ['empty', 'not-on-page'];
  const isOffer = isLate && reading.kind === 'doubtful' && deal.name === undefined;
  return (
    deal.record.id === id &&
    (deal.name === undefined || deal.name === name) &&
    (summary === 'loading' || own.includes(summary) || isOffer)
  );
}

/** Takes a walk and returns everything that was wrong or late, one line each. */
function faultsOf(walk: Walk): string[] {
  const { deals, first, gap, drawn, panel, route } = walk;
  const { stay = 4000, closes = false, hidden = 'display: none' } = walk;
  const tabs = deals.map((deal) => {
    const tab = document.createElement('section');
    if (drawn === 'at start') tab.innerHTML = pageOf(deal);
    return tab;
  });
  document.body.replaceChildren(...tabs);
  const ranking = rankingFor([]);
  const watch = createDealWatch(salesforce, pageNow(), () => ranking);
  const events: { at: number; run: () => void }[] = [];
  const reported: Reported[] = [];
  const faults: string[] = [];
  let front = -1;
  let frontSince = 0;
  let [address] = deals;
  let now = 0;
  let nextRead = 0;

  const on = (at: number, run: () => void) => {
    events.push({ at, run });
    events.sort((a, b) => a.at - b.at);
  };
  function read(): void {
    const { reading, scanAgainIn = Number.POSITIVE_INFINITY } = watch.scan(urlOf(address), now);
    const isLate = deals[front] !== address && now - frontSince >= OFFER_DELAY;
    reported.push({ at: now, address, reading, isLate: first === 'tab' && isLate });
    const isDone = panel === 'closed' && reading.kind !== 'loading';
    nextRead = isDone ? Number.POSITIVE_INFINITY : now + Math.max(REST, scanAgainIn);
  }
  function bringToFront(index: number): void {
    if (closes) tabs[front]?.replaceChildren();
    front = index;
    frontSince = now;
    for (const [each, tab] of tabs.entries()) tab.style.cssText = each === index ? '' : hidden;
    const [tab, deal] = [tabs[index], deals[index]];
    if (!tab || !deal || tab.hasChildNodes() || drawn === 'at start') return;
    on(now + drawn, () => {
      tab.innerHTML = pageOf(deal);
      // Changes are noticed while the page is being read at all.
      if (nextRead !== Number.POSITIVE_INFINITY) nextRead = Math.min(nextRead, now + REST);
    });
  }
  function goTo(index: number): void {
    watch.leave(urlOf(address), now);
    address = deals[index] ?? address;
    if (panel === 'open') {
      read();
      return;
    }
    watch.scan(urlOf(address), now);
    nextRead = now + BADGE_DELAY;
  }
  function walkUntil(end: number): void {
    while (Math.min(events[0]?.at ?? end, nextRead) < end) {
      const [event] = events;
      now = Math.min(event?.at ?? end, nextRead);
      if (event?.at === now) events.shift()?.run();
      else read();
    }
    now = end;
  }

  bringToFront(0);
  walkUntil(stay);
  const visited = new Set([0]);
  for (const [step, index] of route.entries()) {
    const [tab, go] = [() => bringToFront(index), () => goTo(index)];
    on(now, first === 'tab' ? tab : go);
    on(now + gap, first === 'tab' ? go : tab);
    const since = now + gap + (drawn === 'at start' || visited.has(index) ? 0 : drawn);
    const isLast = step === route.length - 1;
    walkUntil(now + gap + (isLast ? LAST_STAY : stay));
    const isKnown = ({ at, reading }: Reported) =>
      at >= now - (isLast ? LAST_STAY : stay) && !['loading', 'not-on-page'].includes(reading.kind);
    const delay = (reported.find(isKnown)?.at ?? Number.POSITIVE_INFINITY) - since;
    const isEarly = first === 'tab' && !visited.has(index);
    const limit =
      (isEarly ? EARLY_READ_LIMIT : READ_LIMIT) + (panel === 'closed' ? BADGE_DELAY : 0);
    if (stay >= 4000 ? delay > limit : isLast && delay > LAST_STAY) {
      faults.push(`step ${step} took ${delay} ms`);
    }
    visited.add(index);
  }
  const isWrong = (each: Reported) => !isRight(each);
  for (const { at, address, reading } of reported.filter(isWrong)) {
    faults.push(`after ${at} ms at ${address.name}: ${summaryOf(reading)}`);
  }
  return faults;
}

describe.each(['tab', 'address'] as const)('a console that changes the %s first', (first) => {
  describe.each(['open', 'closed'] as const)('with the panel %s', (panel) => {
    it.each(sampleOf([0, 5, 50, 300, 1500, 4000], 3))(
      'never mixes up two deals, %i ms apart',
      (gap) => {
        const drawings = ['at start', 0, 200, 900] as const;
        for (const [[title, deals], drawn] of underConditions(ALL, drawings)) {
          // Each tab comes to the front for the first time, then again.
          const walk = { deals, first, gap, drawn, panel, route: [1, 0, 1, 2, 0, 2, 1] };
          expect(faultsOf(walk), `${title}, drawn ${drawn}`).toEqual([]);
        }
      },
    );

    it.each(sampleOf([0, 50, 300, 1000, 4000], 3))(
      'never mixes up deals left quickly, %i ms apart',
      (gap) => {
        const stays = [
          [60, 0],
          [200, 'at start'],
          [400, 200],
          [1200, 'at start'],
        ] as const;
        for (const [[title, deals], [stay, drawn]] of underConditions(ALL, stays)) {
          const walk = { deals, first, gap, drawn, panel, stay, route: [1, 2, 0, 2, 1, 0, 1] };
          expect(faultsOf(walk), `${title}, every ${stay} ms`).toEqual([]);
        }
      },
    );

    it.each(sampleOf([0, 50, 300, 1500, 4000], 3))(
      'reads the tab behind a closed one, %i ms apart',
      (gap) => {
        const drawings = ['at start', 0, 200] as const;
        for (const [[title, deals], drawn] of underConditions(DIFFERENT, drawings)) {
          const walk = { deals, first, gap, drawn, panel, route: [1, 2], closes: true };
          expect(faultsOf(walk), `${title}, drawn ${drawn}`).toEqual([]);
        }
      },
    );

    it.each([
      'visibility: hidden',
      'opacity: 0; position: absolute',
      'position: absolute; left: -9999px',
    ])('never mixes up two deals hidden by "%s"', (hidden) => {
      for (const [title, deals] of DIFFERENT) {
        const route = [1, 0, 2, 1];
        const walk = { deals, first, gap: 50, drawn: 'at start', panel, route, hidden } as const;
        expect(faultsOf(walk), title).toEqual([]);
      }
    });
  });
});
