import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrmAdapter } from '../../src/crm/adapter';
import { rankingFor } from '../../src/crm/competitor-field';
import { hubspot } from '../../src/crm/hubspot/adapter';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createDealWatch, type DealWatch } from '../../src/reader/deal-watch';
import { effort } from '../effort';
import {
  badge,
  COMPETITOR,
  dealPage,
  layoutItem,
  layoutItemInEdit,
  pageNow,
  propertyRow,
  recordPage,
  STAGE,
  show,
  sidebar,
  stopClock,
  text,
} from './pages';
import '../seed';

/* Time is simulated, and what is read depends on nothing else. */

stopClock();

const A = new URL('https://app.hubspot.com/contacts/1/deal/100');
const B = new URL('https://app.hubspot.com/contacts/1/deal/200');
const LIST = new URL('https://app.hubspot.com/contacts/1/objects/0-3/views/all/list');
const ORG = 'https://acme.lightning.force.com/lightning/r/Opportunity';
const FIRST = new URL(`${ORG}/006Wx00000Ef7KqIAJ/view`);
const SECOND = new URL(`${ORG}/006Wx00000Mm3NpIAJ/view`);

function watchOf(adapter: CrmAdapter) {
  const ranking = rankingFor([]);
  return createDealWatch(adapter, pageNow(), () => ranking);
}

/** Scans every 100 ms, and returns the last observation. */
function watched(watch: DealWatch, url: URL, from: number, to: number) {
  let observation = watch.scan(url, from);
  for (let now = from + 100; now <= to; now += 100) observation = watch.scan(url, now);
  return observation;
}

function hubspotDeal(name: string, rival: string): void {
  const row = propertyRow('competitor', 'Competitor', badge(rival));
  show(dealPage(name, sidebar(row)));
}

/** Changes a text in place, like a page that reuses its rows. */
function setText(selector: string, value: string): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No element matches ${selector}`);
  element.textContent = value;
}

const setRival = (rival: string) => setText('[data-test-id="badge"]', rival);
const setName = (name: string) => setText('[data-selenium-test="highlightTitle"]', name);

describe('rows reused for another deal', () => {
  function atB() {
    const watch = watchOf(hubspot);
    hubspotDeal('Deal A', 'Dagster');
    expect(watch.scan(A, 0).reading).toMatchObject({ kind: 'named', values: ['Dagster'] });
    return watch;
  }

  it('ignores what the rows showed for the previous deal', () => {
    const watch = atB();
    for (const now of [1000, 1100, 1400, 1800]) {
      expect(watch.scan(B, now).reading).toMatchObject({
        kind: 'loading',
        deal: { record: { id: '1/200' } },
      });
    }
    setRival('Airflow');
    setName('Deal B');
    expect(watch.scan(B, 1850).reading.kind).toBe('loading');
    expect(watch.scan(B, 2000).reading).toMatchObject({
      kind: 'named',
      deal: { record: { id: '1/200' }, name: 'Deal B' },
      values: ['Airflow'],
    });
  });

  it('ignores an intermediate value', () => {
    const watch = atB();
    watch.scan(B, 1000);
    setRival('--');
    expect(watch.scan(B, 1050).reading.kind).toBe('loading');
    setRival('Airflow');
    expect(watch.scan(B, 1100).reading.kind).toBe('loading');
    expect(watch.scan(B, 1300).reading).toMatchObject({ values: ['Airflow'] });
  });

  describe('a value that follows a skeleton', () => {
    function afterWait(name: string, rival: string) {
      const watch = atB();
      watch.scan(B, 1000);
      setName(name);
      const row = document.querySelector('[data-selenium-test="property-input-competitor"]');
      if (!row) throw new Error('No row on the page');
      row.innerHTML = '<span data-test-id="property-input-skeleton"></span>';
      expect(watch.scan(B, 1050).reading.kind).toBe('loading');
      row.innerHTML = badge(rival);
      return (now: number) => watch.scan(B, now).reading;
    }

    it('is read at once under the deal’s own name', () => {
      expect(afterWait('Deal B', 'Airflow')(1070)).toMatchObject({ values: ['Airflow'] });
    });

    it('is not read at once if it is the same as before', () => {
      const scan = afterWait('Deal B', 'Dagster');
      expect(scan(1070).kind).toBe('loading');
      expect(scan(1200)).toMatchObject({ kind: 'named', values: ['Dagster'] });
    });

    it('is not read under the previous deal’s name', () => {
      const scan = afterWait('Deal A', 'Airflow');
      expect(scan(1070).kind).toBe('loading');
    });
  });

  it('offers the same rival, and reads it once the deal’s own name has been shown for long', () => {
    const watch = atB();
    setName('Deal B');
    expect(watched(watch, B, 1000, 2100).reading.kind).toBe('loading');
    expect(watched(watch, B, 2200, 2300).reading).toMatchObject({
      kind: 'doubtful',
      values: ['Dagster'],
    });
    expect(watched(watch, B, 2400, 10_900).reading.kind).toBe('doubtful');
    expect(watched(watch, B, 11_000, 11_100).reading).toMatchObject({
      kind: 'named',
      values: ['Dagster'],
    });
  });

  it('does not count time without a scan', () => {
    const watch = atB();
    setName('Deal B');
    watch.scan(B, 1000);
    expect(watch.scan(B, 60_000).reading.kind).toBe('loading');
    expect(watch.scan(B, 120_000).reading.kind).toBe('loading');
  });

  it('never reads the same rival under the old name, however long it is shown', () => {
    const watch = atB();
    expect(watched(watch, B, 1000, 5900).reading.kind).toBe('loading');
    for (const [from, to] of [
      [6000, 6100],
      [6200, 60_000],
      [3_600_000, 3_600_000],
    ] as const) {
      const { reading } = watched(watch, B, from, to);
      expect(reading).toMatchObject({ kind: 'doubtful', values: ['Dagster'] });
      expect(reading).not.toHaveProperty('deal.name');
    }
    setRival('Airflow');
    watch.scan(B, 3_601_000);
    expect(watch.scan(B, 3_601_200).reading).toMatchObject({ kind: 'named', values: ['Airflow'] });
  });

  it('reports no name with anything else that is out of date', () => {
    const watch = watchOf(hubspot);
    hubspotDeal('Deal A', '--');
    expect(watch.scan(A, 0).reading.kind).toBe('empty');
    const { reading } = watched(watch, B, 1000, 7000);
    expect(reading.kind).toBe('empty');
    expect(reading).not.toHaveProperty('deal.name');
  });

  it('ignores a late value of the previous deal', () => {
    const watch = watchOf(hubspot);
    const skeleton = '<span data-test-id="property-input-skeleton"></span>';
    show(dealPage('Deal A', sidebar(propertyRow('competitor', 'Competitor', skeleton))));
    expect(watch.scan(A, 0).reading.kind).toBe('loading');
    watch.scan(B, 500);
    const value = document.querySelector('[data-selenium-test="property-input-competitor"]');
    if (value) value.innerHTML = badge('Dagster');
    expect(watch.scan(B, 600).reading.kind).toBe('loading');
    expect(watch.scan(B, 900).reading.kind).toBe('loading');
    setName('Deal B');
    setRival('Airflow');
    expect(watched(watch, B, 1000, 1600).reading).toMatchObject({
      kind: 'named',
      values: ['Airflow'],
    });
  });

  it('reads new rows at once', () => {
    const watch = atB();
    hubspotDeal('Deal B', 'Dagster');
    expect(watch.scan(B, 1000).reading).toMatchObject({
      kind: 'named',
      deal: { name: 'Deal B' },
      values: ['Dagster'],
    });
  });

  it('reads rows at once that were removed in between', () => {
    const watch = atB();
    const rows = document.querySelector('ul');
    const html = rows?.innerHTML ?? '';
    watch.scan(B, 1000);
    rows?.replaceChildren();
    watch.scan(B, 1100);
    if (rows) rows.innerHTML = html;
    setName('Deal B');
    expect(watch.scan(B, 1200).reading).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });

  it('ignores rows drawn once more for the previous deal, under its name', () => {
    const watch = atB();
    const list = document.querySelector('ul');
    const again = () => {
      if (list) list.innerHTML = propertyRow('competitor', 'Competitor', badge('Dagster'));
    };
    again();
    expect(watch.scan(B, 1000).reading.kind).toBe('loading');
    again();
    expect(watched(watch, B, 1100, 4000).reading.kind).toBe('loading');
    setName('Deal B');
    expect(watch.scan(B, 4100).reading.kind).not.toBe('named');
    setRival('Airflow');
    watch.scan(B, 4200);
    expect(watch.scan(B, 4400).reading).toMatchObject({ kind: 'named', values: ['Airflow'] });
  });

  it('does not report the previous deal’s name for this one', () => {
    const watch = atB();
    const list = document.querySelector('ul');
    if (list) list.innerHTML = propertyRow('competitor', 'Competitor', badge('Airflow'));
    const { reading } = watch.scan(B, 1000);
    expect(reading).toMatchObject({ kind: 'named', values: ['Airflow'] });
    expect(reading).not.toHaveProperty('deal.name');
    setName('Deal B');
    expect(watch.scan(B, 1100).reading).toMatchObject({ deal: { name: 'Deal B' } });
  });

  it('reads the same deal again at once after a list', () => {
    const watch = atB();
    expect(watch.scan(LIST, 1000).reading).toEqual({ kind: 'not-a-deal', vendor: 'hubspot' });
    expect(watch.scan(A, 1500).reading).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });

  it('remembers the previous deal after a list', () => {
    const watch = atB();
    watch.scan(LIST, 1000);
    expect(watch.scan(B, 1500).reading.kind).toBe('loading');
  });
});

describe('a preview that does not link to its record', () => {
  const stage = propertyRow('dealstage', 'Deal stage', '<span>Proposal</span>');
  const rows = (rival: string) =>
    sidebar(propertyRow('competitor', 'Competitor', badge(rival)) + stage);
  const framed = (name: string, rival: string) =>
    `<div data-crm-location="CRM_OBJECT_PREVIEW">${dealPage(name, rows(rival))}</div>`;

  function previewed(name = 'Deal A', rival = 'Dagster') {
    const watch = watchOf(hubspot);
    show(framed(name, rival));
    return watch;
  }

  /** Returns everything offered, and the last offer. */
  function offered(watch: DealWatch, from: number, to: number) {
    const all: unknown[] = [];
    for (let now = from; now <= to; now += 50) {
      const { reading } = watch.scan(LIST, now);
      if (reading.kind !== 'unidentified') throw new Error(`Reported as ${reading.kind}`);
      const sources = reading.sources ?? [];
      all.push(...sources.map(({ values }) => `${reading.name}: ${values}`));
    }
    return { all: [...new Set(all)], last: all.at(-1) };
  }

  it('is offered with its title and value, without a deal', () => {
    const watch = previewed();
    expect(watch.scan(LIST, 0).reading).toEqual({
      kind: 'unidentified',
      vendor: 'hubspot',
      name: 'Deal A',
    });
    expect(watched(watch, LIST, 100, 2500).reading).toEqual({
      kind: 'unidentified',
      vendor: 'hubspot',
      name: 'Deal A',
      sources: [
        {
          field: { label: 'Competitor', name: 'competitor', probe: 'hubspot/sidebar-row' },
          values: ['Dagster'],
        },
      ],
    });
  });

  it.each([0, 500, 1300])(
    'is read like any deal once a link to it appears after %i ms',
    (after) => {
      const watch = previewed();
      watched(watch, LIST, 0, after);
      const title = document.querySelector('h2');
      title?.insertAdjacentHTML('afterend', '<a href="/contacts/1/record/0-3/100">View record</a>');
      const { reading } = watched(watch, LIST, after + 100, after + 800);
      expect(reading).toMatchObject({ kind: 'named', deal: { record: { id: '1/100' } } });
    },
  );

  it('is dropped at once when its title changes, and its old value is not offered', () => {
    const watch = previewed();
    expect(offered(watch, 0, 2500).last).toBe('Deal A: Dagster');
    setName('Deal B');
    expect(offered(watch, 2550, 7000).all).toEqual([]);
    setRival('Airflow');
    expect(offered(watch, 7050, 8000).all).toEqual(['Deal B: Airflow']);
  });

  it('does not offer a value under the previous title if it changes before the title', () => {
    const watch = previewed();
    offered(watch, 0, 2500);
    setRival('Airflow');
    expect(offered(watch, 2550, 2900).all).toEqual([]);
    setName('Deal B');
    expect(offered(watch, 2950, 20_000).all).toEqual(['Deal B: Airflow']);
  });

  it('is dropped at once when another one with the same title opens, and when it closes', () => {
    const watch = previewed();
    offered(watch, 0, 2500);
    show(framed('Deal A', 'Airflow'));
    expect(offered(watch, 2550, 3500).all).toEqual([]);
    expect(offered(watch, 3550, 6000).all).toEqual(['Deal A: Airflow']);
    document.body.replaceChildren();
    expect(watch.scan(LIST, 6050).reading).toEqual({ kind: 'not-a-deal', vendor: 'hubspot' });
  });

  it('does not pass its value on to the next preview, which has a link', () => {
    const watch = previewed();
    offered(watch, 0, 2500);
    setName('Deal B');
    const link = '<a href="/contacts/1/record/0-3/200">View record</a>';
    document.querySelector('h2')?.insertAdjacentHTML('afterend', link);
    expect(watched(watch, LIST, 2600, 3600).reading.kind).toBe('loading');
    setRival('Airflow');
    expect(watched(watch, LIST, 3700, 4000).reading).toMatchObject({
      kind: 'named',
      deal: { record: { id: '1/200' } },
      values: ['Airflow'],
    });
  });

  it('never offers a value under another deal’s title in random walks between deals', () => {
    const RIVALS = ['Dagster', 'Airflow', 'Orchestrix', 'Temporal'];
    const steps = { all: 0, offered: 0 };
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            deal: fc.nat(3),
            /** How long after the title the rows change, in ms; negative if they change before it. */
            lag: fc.integer({ min: -400, max: 4000 }),
            how: fc.constantFrom('in place', 'skeleton', 'new rows', 'new preview'),
            /** Long enough for at least one scan. */
            stay: fc.integer({ min: 100, max: 4000 }),
          }),
          { minLength: 2, maxLength: 6 },
        ),
        (walk) => {
          const watch = previewed('Deal 0', 'Dagster');
          let now = 0;
          let shown = 0;
          const scan = (until: number) => {
            let isOffered = false;
            for (; now < until; now += 100) {
              const { reading } = watch.scan(LIST, now);
              expect(reading.kind).toBe('unidentified');
              if (reading.kind !== 'unidentified') continue;
              const values = (reading.sources ?? []).flatMap((source) => source.values);
              if (values.length === 0) continue;
              expect(`${reading.name}: ${values}`).toBe(`Deal ${shown}: ${RIVALS[shown]}`);
              isOffered = true;
            }
            return isOffered;
          };
          scan(2500);
          for (const { deal, lag, how, stay } of walk) {
            if (deal === shown) continue;
            const rival = RIVALS[deal] ?? '';
            const title = () => {
              setName(`Deal ${deal}`);
              shown = deal;
            };
            const list = () => document.querySelector('ul') as Element;
            const values = () => {
              if (how === 'new rows')
                list().outerHTML = `<ul data-selenium-test="profile-properties-list">${propertyRow('competitor', 'Competitor', badge(rival))}${stage}</ul>`;
              else if (how === 'skeleton') {
                const value = '[data-selenium-test="property-input-competitor"]';
                const at = document.querySelector(value) as Element;
                at.innerHTML = '<span data-test-id="property-input-skeleton"></span>';
                scan(now + 200);
                at.innerHTML = badge(rival);
              } else setRival(rival);
            };
            if (how === 'new preview') {
              shown = deal;
              show(framed(`Deal ${deal}`, rival));
            } else {
              (lag < 0 ? values : title)();
              scan(now + Math.abs(lag));
              (lag < 0 ? title : values)();
            }
            steps.all += 1;
            if (scan(now + stay)) steps.offered += 1;
          }
        },
      ),
      { numRuns: effort(20, 200) },
    );
    // Short visits see no offer, but without enough offers nothing would be tested.
    expect(steps.offered / steps.all).toBeGreaterThan(0.4);
  }, 60_000);
});

describe('hidden pages in the DOM', () => {
  it('ignores the old page under the new address, and reads the new page at once', () => {
    const watch = watchOf(salesforce);
    const first = recordPage('First', layoutItem(COMPETITOR, text('Dagster')));
    show(first);
    watch.scan(FIRST, 0);
    expect(watch.scan(SECOND, 100).reading.kind).toBe('loading');
    document.querySelector<HTMLElement>('.lafPageHost')?.style.setProperty('display', 'none');
    document.body.insertAdjacentHTML(
      'beforeend',
      recordPage('Second', layoutItem(COMPETITOR, text('Dagster'))),
    );
    expect(watch.scan(SECOND, 200).reading).toMatchObject({
      kind: 'named',
      deal: { name: 'Second' },
    });
  });
});

describe('delays', () => {
  it('reports an absence only after the page has had time to load', () => {
    const watch = watchOf(salesforce);
    show(recordPage('First', STAGE));
    const early = watch.scan(FIRST, 0);
    expect(early.reading.kind).toBe('loading');
    expect(early.scanAgainIn).toBeGreaterThan(0);
    expect(watch.scan(FIRST, 1600).reading.kind).toBe('not-on-page');
  });

  it('reports an absence in the end if the page never shows a field', () => {
    const watch = watchOf(salesforce);
    show('');
    expect(watch.scan(FIRST, 9000).reading.kind).toBe('loading');
    expect(watch.scan(FIRST, 19_100).reading.kind).toBe('not-on-page');
  });

  it('finds a section that is opened later, although no text changes', () => {
    const watch = watchOf(salesforce);
    const section = `<div id="closed" style="display:none">${layoutItem(COMPETITOR, text('Dagster'))}</div>`;
    show(recordPage('First', STAGE + section));
    watch.scan(FIRST, 0);
    const { reading, scanAgainIn = Number.POSITIVE_INFINITY } = watch.scan(FIRST, 1600);
    expect(reading.kind).toBe('not-on-page');
    expect(scanAgainIn).toBeLessThanOrEqual(1000);
    document.getElementById('closed')?.removeAttribute('style');
    expect(watch.scan(FIRST, 2600).reading).toMatchObject({ values: ['Dagster'] });
  });
});

it('keeps the card while another tab of the same record is open', () => {
  const watch = watchOf(salesforce);
  show(recordPage('First', layoutItem(COMPETITOR, text('Dagster')) + STAGE));
  watch.scan(FIRST, 0);
  show(recordPage('First', ''));
  expect(watch.scan(FIRST, 20_000).reading).toMatchObject({
    kind: 'out-of-sight',
    saved: { values: ['Dagster'] },
  });
  expect(watch.scan(SECOND, 21_000).reading.kind).toBe('loading');
});

it('does not report a deal as loading again when its fields go out of sight', () => {
  const watch = watchOf(salesforce);
  show(recordPage('First', layoutItem(COMPETITOR, text('')) + STAGE));
  expect(watch.scan(FIRST, 0).reading.kind).toBe('empty');
  show(recordPage('First', ''));
  expect(watch.scan(FIRST, 500).reading.kind).toBe('not-on-page');
  expect(watch.scan(SECOND, 600).reading.kind).toBe('loading');
});

it('keeps the saved value while the field is edited', () => {
  const watch = watchOf(salesforce);
  show(recordPage('First', layoutItem(COMPETITOR, text('Dagster'))));
  watch.scan(FIRST, 0);
  show(recordPage('First', layoutItemInEdit(COMPETITOR, 'Airfl')));
  expect(watch.scan(FIRST, 500).reading).toMatchObject({
    kind: 'editing',
    saved: { values: ['Dagster'] },
  });
  show(recordPage('First', layoutItem(COMPETITOR, text('Airflow'))));
  expect(watch.scan(FIRST, 900).reading).toMatchObject({ kind: 'named', values: ['Airflow'] });
});

it('drops what was read with other settings', () => {
  let ranking = rankingFor([]);
  const watch = createDealWatch(salesforce, pageNow(), () => ranking);
  show(recordPage('First', layoutItem(COMPETITOR, text('Dagster')) + STAGE));
  expect(watch.scan(FIRST, 0).reading.kind).toBe('named');
  ranking = rankingFor(['Rival__c']);
  expect(watch.scan(FIRST, 2000).reading.kind).toBe('not-on-page');
});

it('reports a disagreement only after a delay, because places update one after the other', () => {
  const watch = watchOf(salesforce);
  const strip = (value: string) =>
    `<records-highlights-details-item><p title="${COMPETITOR.label}">x</p><p class="fieldComponent">${value}</p></records-highlights-details-item>`;
  const both = (top: string, form: string) =>
    show(recordPage('First', strip(top) + layoutItem(COMPETITOR, text(form))));
  both('Dagster', 'Airflow');
  expect(watch.scan(FIRST, 0).reading.kind).toBe('loading');
  both('Airflow', 'Airflow');
  expect(watch.scan(FIRST, 500).reading).toMatchObject({ kind: 'named', values: ['Airflow'] });
  both('Dagster', 'Airflow');
  expect(watch.scan(FIRST, 1000).reading.kind).toBe('loading');
  expect(watch.scan(FIRST, 3000).reading).toMatchObject({
    kind: 'ambiguous',
    sources: [{ values: ['Airflow'] }, { values: ['Dagster'] }],
  });
});

describe('deals left quickly', () => {
  const C = new URL('https://app.hubspot.com/contacts/1/deal/300');

  it('ignores the value of a deal passed on the way, for the next deal and for the first one', () => {
    for (const next of [C, A]) {
      const watch = watchOf(hubspot);
      hubspotDeal('Deal A', 'Dagster');
      watch.scan(A, 0);
      watch.scan(B, 1000);
      setRival('Airflow');
      setName('Deal B');
      // Left before the new text has settled.
      watch.scan(B, 1080);
      expect(watched(watch, next, 1090, 1800).reading.kind).toBe('loading');
    }
  });

  it('ignores it with one scan on arrival and one on leaving, as without a panel', () => {
    const watch = watchOf(hubspot);
    hubspotDeal('Deal A', 'Dagster');
    watch.scan(A, 0);
    watch.scan(A, 900);
    watch.scan(B, 900);
    setRival('Airflow');
    setName('Deal B');
    watch.scan(B, 2000);
    watch.scan(C, 2000);
    expect(watched(watch, C, 2200, 2900).reading.kind).toBe('loading');
    setRival('Orchestrix');
    setName('Deal C');
    expect(watched(watch, C, 3000, 3600).reading).toMatchObject({ values: ['Orchestrix'] });
  });

  it('ignores late fields of a deal that was left before it was read', () => {
    const watch = watchOf(salesforce);
    show(recordPage('First', ''));
    watch.scan(FIRST, 0);
    watch.scan(SECOND, 100);
    const panel = document.querySelector('records-lwc-detail-panel');
    if (panel) panel.innerHTML = layoutItem(COMPETITOR, text('Dagster')) + STAGE;
    expect(watched(watch, SECOND, 400, 4000).reading.kind).toBe('loading');
    expect(watched(watch, SECOND, 4100, 7000).reading.kind).toBe('doubtful');
  });

  it('ignores a page that is only passed, and reads it once it stays in front', () => {
    const watch = watchOf(salesforce);
    const pages = ['First', 'Second', 'Third'].map((name, index) =>
      recordPage(name, layoutItem(COMPETITOR, text(`Rival ${index}`)), index > 0),
    );
    show(pages.join(''));
    const hosts = [...document.querySelectorAll<HTMLElement>('.lafPageHost')];
    const bring = (front: number) => {
      for (const [index, host] of hosts.entries()) {
        host.style.display = index === front ? '' : 'none';
      }
    };
    const THIRD = new URL(`${ORG}/006Wx00000Zz1AbIAJ/view`);
    watch.scan(FIRST, 0);
    watch.scan(SECOND, 1000);
    watch.scan(THIRD, 1060);
    bring(1);
    expect(watched(watch, THIRD, 1100, 1200).reading.kind).toBe('loading');
    bring(2);
    expect(watched(watch, THIRD, 1250, 4000).reading.kind).toBe('loading');
    expect(watched(watch, THIRD, 4100, 8000).reading).toMatchObject({ values: ['Rival 2'] });
    watch.scan(SECOND, 9000);
    bring(1);
    expect(watched(watch, SECOND, 9050, 10_000).reading).toMatchObject({ values: ['Rival 1'] });
  });
});

describe('content that stays doubtful', () => {
  it('is a field that was open for editing on the previous deal', () => {
    const watch = watchOf(hubspot);
    const row = (mode: 'display' | 'input') =>
      propertyRow('competitor', 'Competitor', badge('Dagster'), mode);
    show(dealPage('Deal A', sidebar(row('input'))));
    expect(watch.scan(A, 0).reading.kind).toBe('editing');
    watch.scan(B, 1000);
    document
      .querySelector('[data-deferred-property-input-mode]')
      ?.setAttribute('data-deferred-property-input-mode', 'display');
    setName('Deal B');
    expect(watched(watch, B, 1100, 2100).reading.kind).toBe('loading');
    expect(watched(watch, B, 2200, 3000).reading.kind).toBe('doubtful');
  });

  it('is a row that was hidden for a moment', () => {
    const watch = watchOf(hubspot);
    hubspotDeal('Deal A', 'Dagster');
    watch.scan(A, 0);
    const card = document.querySelector<HTMLElement>('[data-card-type]');
    watch.scan(B, 1000);
    card?.style.setProperty('display', 'none');
    watch.scan(B, 1100);
    card?.style.removeProperty('display');
    expect(watched(watch, B, 1200, 3000).reading.kind).toBe('loading');
  });
});

describe('a name whose text keeps changing', () => {
  const name = () => document.querySelector('[slot="primaryField"]') as HTMLElement;

  /** Scans every 100 ms while the name counts up. */
  function counting(watch: DealWatch, url: URL, period: number, from: number, to: number) {
    const kinds = new Set<string>();
    for (let now = from; now <= to; now += 100) {
      if (period > 0) name().textContent = `First ${Math.floor(now / period)}`;
      kinds.add(watch.scan(url, now).reading.kind);
    }
    return [...kinds];
  }

  function atFirst() {
    const watch = watchOf(salesforce);
    show(recordPage('First', layoutItem(COMPETITOR, text('Dagster')) + STAGE));
    return watch;
  }

  it.each([100, 1000, 4000, 9000])(
    'every %i ms does not make the field another deal’s',
    (period) => {
      const watch = atFirst();
      expect(counting(watch, FIRST, period, 0, 3000)).toContain('named');
      expect(counting(watch, SECOND, period, 3100, 60_000)).toEqual(['loading', 'doubtful']);
    },
  );

  it('is ignored when it starts only after the address has changed', () => {
    const watch = atFirst();
    expect(counting(watch, FIRST, 0, 0, 3000)).toContain('named');
    expect(counting(watch, SECOND, 1000, 3100, 60_000)).toEqual(['loading', 'doubtful']);
  });

  it('is ignored on a deal that was left before it was read', () => {
    const watch = watchOf(salesforce);
    show(recordPage('First', ''));
    counting(watch, FIRST, 300, 0, 1000);
    counting(watch, SECOND, 300, 1100, 1500);
    const panel = document.querySelector('records-lwc-detail-panel') as HTMLElement;
    panel.innerHTML = layoutItem(COMPETITOR, text('Dagster')) + STAGE;
    expect(counting(watch, SECOND, 300, 1600, 20_000)).toEqual(['loading', 'doubtful']);
  });

  it('does not keep the deal from being read again once the name has settled', () => {
    const watch = watchOf(hubspot);
    hubspotDeal('Deal A', 'Dagster');
    watch.scan(A, 0);
    setName('Deal A, renamed');
    watched(watch, A, 100, 11_000);
    setName('Deal B');
    expect(watched(watch, B, 11_100, 21_300).reading).toMatchObject({ values: ['Dagster'] });
  });
});

describe('a page that comes in front of the open deal’s page while the address stays', () => {
  function twoTabs(second: string) {
    const watch = watchOf(salesforce);
    show(recordPage('First', layoutItem(COMPETITOR, text('Dagster'))) + second);
    const [one, two] = [...document.querySelectorAll<HTMLElement>('.lafPageHost')];
    const bring = (front: HTMLElement | undefined) => {
      for (const host of [one, two]) if (host) host.style.display = host === front ? '' : 'none';
    };
    bring(one);
    watch.scan(FIRST, 0);
    return { watch, one, two, bring };
  }
  const other = recordPage('Second', layoutItem(COMPETITOR, text('Airflow')), true);

  it('is offered after a while, but never reported as this deal’s', () => {
    const { watch, two, bring } = twoTabs(other);
    bring(two);
    expect(watched(watch, FIRST, 1000, 3500).reading.kind).toBe('loading');
    for (let now = 4100; now < 20_000; now += 500) {
      expect(watch.scan(FIRST, now).reading).toMatchObject({
        kind: 'doubtful',
        values: ['Airflow'],
      });
    }
    expect(watched(watch, SECOND, 20_000, 20_700).reading).toMatchObject({
      kind: 'named',
      deal: { name: 'Second' },
      values: ['Airflow'],
    });
  });

  it('is not offered while its field is empty', () => {
    const empty = recordPage('Second', layoutItem(COMPETITOR, text('')), true);
    const { watch, two, bring } = twoTabs(empty);
    bring(two);
    for (let now = 1000; now < 10_000; now += 500) {
      expect(watch.scan(FIRST, now).reading.kind).toBe('loading');
    }
  });

  it('waits for the address even if the first deal only showed its name', () => {
    const watch = watchOf(salesforce);
    show(recordPage('First', '') + other);
    const [one, two] = [...document.querySelectorAll<HTMLElement>('.lafPageHost')];
    if (one && two) two.style.display = 'none';
    watched(watch, FIRST, 0, 600);
    if (one && two) [one.style.display, two.style.display] = ['none', ''];
    expect(watched(watch, FIRST, 700, 1700).reading.kind).toBe('loading');
    expect(watched(watch, SECOND, 1800, 2500).reading).toMatchObject({ values: ['Airflow'] });
  });

  it.each(['First', 'First, renamed'])('is read if it is “%s”, redrawn', (name) => {
    const watch = watchOf(salesforce);
    show(recordPage('First', layoutItem(COMPETITOR, text('Dagster'))));
    watched(watch, FIRST, 0, 2000);
    document.body.innerHTML = recordPage(name, layoutItem(COMPETITOR, text('Dagster')));
    expect(watched(watch, FIRST, 2100, 8500).reading).toMatchObject({
      kind: 'named',
      deal: { name },
      values: ['Dagster'],
    });
  });

  it('is never trusted if it was another deal’s', () => {
    const { watch, one, two, bring } = twoTabs(other);
    watch.scan(SECOND, 1000);
    bring(two);
    expect(watch.scan(SECOND, 1100).reading).toMatchObject({ values: ['Airflow'] });
    watch.scan(FIRST, 2000);
    bring(one);
    expect(watch.scan(FIRST, 2100).reading).toMatchObject({ values: ['Dagster'] });
    bring(two);
    for (let now = 3000; now < 20_000; now += 500) {
      const { reading } = watch.scan(FIRST, now);
      expect(['loading', 'doubtful']).toContain(reading.kind);
      expect(reading).not.toHaveProperty('deal.name');
    }
    bring(one);
    expect(watch.scan(FIRST, 21_000).reading).toMatchObject({ values: ['Dagster'] });
  });

  it('does not give its name to the saved value while its fields are not there', () => {
    const { watch, two, bring } = twoTabs(recordPage('Second', '', true));
    bring(two);
    for (const now of [1000, 2000, 2900]) {
      expect(watch.scan(FIRST, now).reading).not.toHaveProperty('deal.name');
    }
  });
});

it('keeps scanning after a reading, for tabs that come to the front later', () => {
  const watch = watchOf(salesforce);
  show(recordPage('First', layoutItem(COMPETITOR, text('Dagster')) + STAGE));
  expect(watch.scan(FIRST, 0).scanAgainIn).toBeLessThanOrEqual(1000);
});

it('trusts the first deal if the settings load before it', () => {
  let ranking = rankingFor([]);
  const watch = createDealWatch(salesforce, pageNow(), () => ranking);
  ranking = rankingFor(['Primary_Competitor__c']);
  show(recordPage('First', layoutItem(COMPETITOR, text('Dagster')) + STAGE));
  expect(watch.scan(FIRST, 0).reading).toMatchObject({ kind: 'named', values: ['Dagster'] });
});
