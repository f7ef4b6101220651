import { describe, expect, it } from 'vitest';
import type { DealReading } from '../../src/core/deal/reading';
import type { CrmAdapter } from '../../src/crm/adapter';
import { rankingFor } from '../../src/crm/competitor-field';
import { hubspot } from '../../src/crm/hubspot/adapter';
import { readDeal } from '../../src/crm/read-deal';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createDealWatch } from '../../src/reader/deal-watch';
import {
  badge,
  COMPETITOR,
  DEAL,
  dealPage,
  layoutItem,
  lookup,
  OPPORTUNITY,
  pageNow,
  propertyRow,
  recordPage,
  STAGE,
  searched,
  show,
  sidebar,
  stopClock,
  text,
} from './pages';

/* Which text on a page counts as a value, as a label, and as the deal's name. */

stopClock();

const CLASSIC = { ...OPPORTUNITY, host: 'acme.my.salesforce.com' };

function read(html: string, adapter: CrmAdapter, record = OPPORTUNITY): DealReading {
  return readDeal(searched(show(html)), { record }, adapter, rankingFor([])).reading;
}

function valuesOf(reading: DealReading): readonly string[] | string {
  return reading.kind === 'named' ? reading.values : reading.kind;
}

const inLightning = (value: string) =>
  valuesOf(read(recordPage('A deal', STAGE + layoutItem(COMPETITOR, text(value))), salesforce));

function inHubspot(value: string) {
  const row = propertyRow('competitor', 'Competitor', value);
  return valuesOf(read(dealPage('A deal', sidebar(row)), hubspot, DEAL));
}

const classicPage = (name: string, label: string, cell: string) =>
  `<h2 class="pageDescription">${name}</h2><table><tr><td class="labelCol">${label}</td>${cell}</tr></table>`;

const CELL = '<td class="dataCol">Dagster</td>';

const labelled = (label: string) =>
  valuesOf(read(classicPage('A deal', label, CELL), salesforce, CLASSIC));

describe('a struck-out value', () => {
  it.each([
    '<s>Dagster</s>',
    '<strike>Dagster</strike>',
    '<del>Dagster</del>',
    '<del style="text-decoration: none">Dagster</del>',
    '<span role="deletion">Dagster</span>',
    '<span style="text-decoration: underline line-through">Dagster</span>',
    '<style>.gone { text-decoration: line-through 2px red }</style><b class="gone">Dagster</b>',
    '<p style="text-decoration: line-through"><b><span>Dagster</span></b></p>',
    '<div style="text-decoration: line-through"><p>Dagster</p></div>',
    '<s><span style="display: inline-block">Dagster</span></s>',
    '<s>Dagster</s><font class="notranslate">Dagster</font>',
  ])('is not read: %s', (value) => {
    expect(inLightning(value)).toBe('empty');
    expect(inLightning(`${value} Quillpipe`)).toEqual(['Quillpipe']);
  });

  it('counts if the line is not drawn through it', () => {
    const struck = (style: string) =>
      `<p style="text-decoration: line-through">Was <span style="${style}">Quillpipe</span></p>`;
    expect(inLightning(struck('display: inline-block'))).toEqual(['Quillpipe']);
    expect(inLightning(struck('float: left'))).toEqual(['Quillpipe']);
    expect(inLightning('<del>Dagster</del> <ins>Quillpipe</ins>')).toEqual(['Quillpipe']);
  });

  it.each(['s', 'div style="text-decoration: line-through"'])(
    'is not read if an element around it is struck out: <%s>',
    (tag) => {
      const around = (html: string) => `<${tag}>${html}</${tag.split(' ')[0]}>`;
      const item = layoutItem(COMPETITOR, text('Dagster'));
      expect(read(recordPage('', STAGE + around(item)), salesforce).kind).toBe('empty');
      const link = layoutItem(COMPETITOR, lookup('Dagster').replace(/<a.*<\/a>/, around('$&')));
      expect(read(recordPage('', STAGE + link), salesforce).kind).toBe('empty');
      expect(inHubspot(around(badge('Dagster')))).toBe('empty');
      const box = badge('<i style="display: inline-block">Dagster</i>');
      expect(inHubspot(around(box))).toEqual(tag === 's' ? 'empty' : ['Dagster']);
    },
  );

  it('is not read in a struck-out table row or cell', () => {
    const style = ' style="text-decoration: line-through"';
    const cell = CELL.replace('<td', `<td${style}`);
    const page = classicPage('', 'Competitor', cell);
    expect(read(page, salesforce, CLASSIC).kind).toBe('empty');
    const row = classicPage('', 'Competitor', CELL).replace('<tr', `<tr${style}`);
    expect(read(row, salesforce, CLASSIC).kind).toBe('empty');
  });

  it('is not read in a control', () => {
    const input = (style: string) => inHubspot(`<input value="Dagster" style="${style}">`);
    expect(input('text-decoration: line-through')).toBe('empty');
    expect(input('')).toEqual(['Dagster']);
    expect(inHubspot('<del><textarea>Dagster</textarea></del>')).toBe('empty');
  });
});

describe('a value changed by another extension', () => {
  it.each([
    '<mark>Dagster</mark>',
    '<mark><span>Dag</span></mark>ster',
    '<mark style="display: inline-block">Dag</mark>ster',
    'Dag<x-highlight style="display: inline-flex">ster</x-highlight>',
    '<ruby>Dagster<rt>ダグスター</rt></ruby>',
    'Dagster<span class="translated-text">达格斯特</span>',
    '<code>Dagster</code>',
    '<x-highlight>Dagster</x-highlight>',
    '<font color="red">Dagster</font>',
    '<font style="vertical-align: inherit"><font style="vertical-align: inherit">Dagster</font></font>',
    '<font class="notranslate">Dagster</font>',
    '<span lang="en" class="translation">Dagster</span>',
    'Dagster<mark class="field-api-name">Competitor</mark>',
    'Dagster<mark>Competitor__c</mark>',
    'Dagster <code>(primary_competitor)</code>',
    'Dagster <code>competitor</code>',
    'Dagster<font class="notranslate">&nbsp;<font>达格斯特</font></font>',
    'Dagster<span class="translation">Other</span>',
  ])('is read without what was added: %s', (value) => {
    expect(inLightning(value)).toEqual(['Dagster']);
    expect(inHubspot(`<span>${value}</span>`)).toEqual(['Dagster']);
  });

  it.each([
    'Dagster <mark>Alternatives</mark> GmbH',
    'Dagster <code>Alternatives</code> GmbH',
    '<mark>Dagster</mark> <x-highlight>Alternatives</x-highlight> GmbH',
    'Dagster <span lang="en">Alternatives</span> GmbH',
    'Dagster <span style="display: inline-block">Alternatives</span> GmbH',
    '<mark style="display: inline-block">Dagster</mark> <mark>Alternatives GmbH</mark>',
    '<a href="#">Dagster</a> Alternatives <font>GmbH</font>',
  ])('keeps the whole name: %s', (value) => {
    expect(inLightning(value)).toEqual(['Dagster Alternatives GmbH']);
  });

  it.each(['<a href="#">Airflow</a>', '<a role="button" href="/x">Airflow</a>'])(
    'is not taken from a chip instead of the linked record: %s',
    (chip) => {
      const value = lookup('Dagster').replace('<a href', `${chip}<a href`);
      const reading = read(recordPage('', layoutItem(COMPETITOR, value)), salesforce);
      expect(valuesOf(reading)).toEqual(['Dagster']);
    },
  );

  it('keeps a symbol that is an image', () => {
    expect(inLightning('<img alt="❌" src="data:,">Dagster')).toEqual(['❌Dagster']);
    expect(inLightning('<img alt="Logo" src="data:,">Dagster')).toEqual(['Dagster']);
  });
});

describe('a label', () => {
  it.each([
    'Primary Competitor<font class="notranslate">&nbsp;<font>主要竞争对手</font></font>',
    'Primary Competitor<br><font style="vertical-align: inherit">Concorrente principale</font>',
    'Primary Competitor <font><font dir="auto">Concorrente principale</font></font>',
    'Primary Competitor <span lang="it" class="tr">Concorrente principale</span>',
    '<span class="immersive-translated">Concorrente principale</span> Primary Competitor',
    '<font><font>Hauptkonkurrent</font></font>',
    '<ruby>競合<rt>きょうごう</rt></ruby>',
    '<abbr>*</abbr> <font><font>Hauptkonkurrent</font></font>',
    'Primary Competitor Hauptkonkurrent',
    'Primary Competitor <span>Hauptkonkurrent</span>',
    'Competitor (Wettbewerber)',
    'Primary <mark>Competitor</mark>',
    'Competitor<mark>Rival_1__c</mark>',
    'Competitor <code>rival_q3</code>',
  ])('is recognized: %s', (label) => {
    expect(labelled(label)).toEqual(['Dagster']);
  });

  it.each([
    'Competitor Comments',
    'Competitor <mark>Comments</mark>',
    'Competitor <font color="red">Comments</font>',
    'Competitor <font style="background-color: yellow">Comments</font>',
    'Competitor <font color="red">Comments<font class="notranslate">Kommentare</font></font>',
    '<code>Competitor?</code>',
    'Competitor <span>Comments</span>',
    'Competitor<br>Comments',
    '<font><font>Competitor </font></font><b><font><font>Comments</font></font></b>',
    'Competitor Comments <font class="notranslate">Hauptkonkurrent</font>',
    'Note <mark class="field-api-name">Competitor</mark>',
    'Competitor Hauptkonkurrent Comments',
  ])('with another meaning is ignored: %s', (label) => {
    expect(labelled(label)).toBe('not-on-page');
  });

  it("is not part of a row's value, translated or not", () => {
    const row = (value: string) =>
      `<div data-profile-property="competitor"><label>Competitor <span lang="de">Wettbewerber</span></label><span>${value}</span></div>`;
    expect(valuesOf(read(dealPage('', row('Dagster')), hubspot, DEAL))).toEqual(['Dagster']);
    expect(read(dealPage('', row('--')), hubspot, DEAL).kind).toBe('empty');
  });
});

const ROOT = (html: string) => `<template shadowrootmode="open">${html}</template>`;

/** What extensions add to a title, or could add. */
const ADDED: readonly string[] = [
  '<a href="#" class="tm">0:00:05</a>',
  '<a href="https://timer.example/start">Start timer</a>',
  '<button class="tm">Start timer</button>',
  '<div role="timer" class="tm">five seconds</div>',
  '<span class="tm">0:00:05</span>',
  ' <span class="tm">5 min 3 s</span>',
  ' <span class="tm">12 minutes 5 seconds</span>',
  '<span class="tm">00:05 h</span>',
  '<time class="tm">five seconds</time>',
  '<label class="tm">Timer on</label>',
  '<div><b class="tm">0:05</b></div>',
  '<x-timer class="tm">tracking</x-timer>',
  `<x-timer>${ROOT('<b>tracking 5 s</b>')}</x-timer>`,
  '<input value="0:05">',
  '<font class="notranslate"><font>港口</font></font>',
];

describe("the deal's name", () => {
  const NAME = 'Harbor Foods - depot count';
  const layout = STAGE + layoutItem(COMPETITOR, text('Dagster'));
  const row = sidebar(propertyRow('competitor', 'Competitor', badge('Dagster')));

  /** Functions that show a page with this as its deal's name, and read it. */
  const PLACES = {
    lightning: (name: string) => read(recordPage(name, layout), salesforce),
    'lightning in a root': (name: string) =>
      read(
        recordPage('', layout).replace(
          /(<lightning-formatted-text slot="primaryField">)/,
          `$1${ROOT(name.replace(/<template.*template>/, ''))}`,
        ),
        salesforce,
      ),
    classic: (name: string) => read(classicPage(name, 'Competitor', CELL), salesforce, CLASSIC),
    hubspot: (name: string) => read(dealPage(name, row), hubspot, DEAL),
    'hubspot in a span': (name: string) =>
      read(dealPage(`<span>${name}</span>`, row), hubspot, DEAL),
  };
  const places = Object.entries(PLACES);

  describe.each(places)('%s', (_, readIn) => {
    it.each(ADDED)('is read without %s', (added) => {
      expect(readIn(`${NAME}${added}`).deal.name).toBe(NAME);
      expect(readIn(`${added}${NAME}`).deal.name).toBe(NAME);
      expect(readIn(added).deal.name).toBeUndefined();
    });

    it.each([
      'Harbor <mark>Foods</mark> - depot count',
      '<mark>Harbor</mark> Foods -<b> depot count</b>',
      'Harbor <span class="hl">Foods</span> - depot count',
      'Harbor <x-highlight>Foods</x-highlight> - depot count',
      '<span><font><font>Harbor Foods - depot count</font></font></span>',
    ])('keeps its highlighted words: %s', (name) => {
      expect(readIn(name).deal.name).toBe(NAME);
    });
  });

  it('is read from a link of the CRM', () => {
    const link = '<a href="/contacts/1/record/0-3/7">Harbor Foods</a><a href="#">0:05</a>';
    expect(PLACES.hubspot(link).deal.name).toBe('Harbor Foods');
    expect(PLACES.hubspot(`<span>2026</span><span>0:05</span>`).deal.name).toBe('2026');
  });

  it('ignores text beside the title element', () => {
    const { name } = PLACES.hubspot('<span>0:05</span><span>Harbor Foods</span><i>9 left</i>').deal;
    expect(name).toBe('Harbor Foods');
  });

  it('is read without a running timer in a text node beside it', () => {
    show(recordPage(NAME, layout));
    document.querySelector('[slot="primaryField"]')?.append('');
    document.querySelector('lightning-formatted-text')?.append(' 0:00:05');
    const page = searched(pageNow());
    const { reading } = readDeal(page, { record: OPPORTUNITY }, salesforce, rankingFor([]));
    expect(reading.deal.name).toBe(NAME);
  });
});

describe('a timer in the previous deal’s name', () => {
  const FIRST = new URL(
    'https://acme.lightning.force.com/lightning/r/Opportunity/006Wx00000Ef7KqIAJ/view',
  );
  const SECOND = new URL(
    'https://acme.lightning.force.com/lightning/r/Opportunity/006Wx00000Mm3NpIAJ/view',
  );

  it.each([
    ...ADDED.filter((added) => added.includes('"tm"')),
    `<x-timer>${ROOT('<b class="tm">0:05</b>')}</x-timer>`,
  ])("does not make that deal's rival count for this one: %s", (added) => {
    const layout = STAGE + layoutItem(COMPETITOR, text('Dagster'));
    show(recordPage(`Harbor Foods${added}`, layout));
    const ranking = rankingFor([]);
    const watch = createDealWatch(salesforce, pageNow(), () => ranking);
    const timer =
      document.querySelector('.tm') ??
      document.querySelector('x-timer')?.shadowRoot?.querySelector('.tm');
    if (!timer) throw new Error('No timer on the page');
    const scan = (url: URL, now: number) => {
      if (now % 1000 === 0) timer.textContent = `0:00:${10 + now / 1000}`;
      return watch.scan(url, now).reading;
    };
    for (let now = 0; now < 3000; now += 100) scan(FIRST, now);
    expect(scan(FIRST, 3000)).toMatchObject({ kind: 'named', deal: { name: 'Harbor Foods' } });
    for (let now = 3100; now < 25_000; now += 100) {
      expect(scan(SECOND, now).kind).not.toBe('named');
    }
    expect(scan(SECOND, 25_000).kind).toBe('doubtful');
  });
});
