import { describe, expect, it } from 'vitest';
import { rankingFor } from '../../src/crm/competitor-field';
import { hubspot } from '../../src/crm/hubspot/adapter';
import { readDeal } from '../../src/crm/read-deal';
import { badge, DEAL, dealPage, propertyRow, searched, show, sidebar, stopClock } from './pages';

stopClock();

const CARET = '<span data-test-id="dropdown-caret">▾</span>';
const OWNER = propertyRow('hubspot_owner_id', 'Deal owner', '<span>Robin Sample</span>');

function reading(body: string) {
  return readDeal(
    searched(show(dealPage('A deal', body))),
    { record: DEAL },
    hubspot,
    rankingFor([]),
  ).reading;
}

function competitor(value: string, mode: 'display' | 'input' = 'display'): string {
  return propertyRow('primary_competitor', 'Primary competitor', value, mode);
}

describe('reads', () => {
  it.each<[string, string, string[]]>([
    ['a text', '<span>Dagster</span>', ['Dagster']],
    ['a dropdown', badge('Dagster') + CARET, ['Dagster']],
    ['several checkboxes', badge('Dagster') + badge('Airflow') + CARET, ['Dagster', 'Airflow']],
    ['a list in one text', '<span>Dagster;Airflow</span>', ['Dagster;Airflow']],
  ])('%s', (_, value, values) => {
    expect(reading(sidebar(OWNER + competitor(value)))).toEqual({
      kind: 'named',
      deal: { record: DEAL, name: 'A deal' },
      field: {
        label: 'Primary competitor',
        name: 'primary_competitor',
        probe: 'hubspot/sidebar-row',
      },
      values,
    });
  });

  it('a property of any name, by its label', () => {
    const row = propertyRow('rival-2_x', 'Competitor', '<span>Dagster</span>');
    expect(reading(sidebar(row))).toMatchObject({
      field: { name: 'rival-2_x' },
      values: ['Dagster'],
    });
  });
});

describe('ignores', () => {
  it('the same property of an associated company', () => {
    const company = sidebar(competitor(badge('Airflow')), 'ASSOCIATION_V3');
    expect(reading(sidebar(OWNER) + company)).toMatchObject({ kind: 'not-on-page' });
    const nested = `<div data-card-type="ASSOCIATION_COMPANY">${sidebar(competitor(badge('Airflow')))}</div>`;
    expect(reading(sidebar(OWNER) + nested)).toMatchObject({ kind: 'not-on-page' });
    expect(reading(sidebar(competitor(badge('Dagster'))) + nested)).toMatchObject({
      kind: 'named',
      values: ['Dagster'],
    });
  });

  it('the preview of another deal, and a dialog', () => {
    const inside = sidebar(competitor(badge('Airflow')));
    const preview = `<div data-crm-location="CRM_OBJECT_PREVIEW">${inside}</div>`;
    const dialog = `<div role="dialog">${inside}</div>`;
    const own = sidebar(competitor(badge('Dagster')));
    expect(reading(own + preview + dialog)).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });

  it('a row whose value has another name', () => {
    const row = competitor('').replace('property-input-primary_competitor', 'property-input-other');
    expect(reading(sidebar(OWNER + row))).toMatchObject({ kind: 'not-on-page' });
  });

  it('"Details", and zero-width characters in the label', () => {
    const row = propertyRow(
      'x',
      'Competitor\u200B',
      `<span>Dagster</span><button>Details</button>`,
    );
    expect(reading(sidebar(row))).toMatchObject({ values: ['Dagster'] });
  });
});

describe('reports an absence for', () => {
  it.each(['<span>--</span>', '', '<span> </span>', badge('--')])('the empty value %j', (value) => {
    expect(reading(sidebar(competitor(value)))).toMatchObject({ kind: 'empty' });
  });

  it('a row that is still a skeleton', () => {
    const skeleton = '<span data-test-id="property-input-skeleton"></span>';
    expect(reading(sidebar(competitor(skeleton)))).toMatchObject({ kind: 'loading' });
    expect(reading('')).toMatchObject({ kind: 'loading' });
  });

  it('a property that is not in the sidebar', () => {
    expect(reading(sidebar(OWNER))).toMatchObject({ kind: 'not-on-page' });
  });

  it('a property open for editing, without its typed text', () => {
    const input = '<button data-dropdown="true">Airflow</button>';
    expect(reading(sidebar(competitor(input, 'input')))).toMatchObject({ kind: 'editing' });
  });
});

describe('over a list', () => {
  const LIST = new URL('https://app.hubspot.com/contacts/1/objects/0-3/views/all/list');
  const rows = sidebar(competitor(badge('Airflow')));
  const preview = (links: string) =>
    show(`<div data-crm-location="CRM_OBJECT_PREVIEW">${links}${rows}</div>`);
  const deal = '<a href="/contacts/1/record/0-3/7">A deal</a>';
  const company = '<a href="/contacts/1/record/0-2/9">A company</a>';

  it.each<[string, string, string | undefined]>([
    ['a deal with its company', deal + company, '1/7'],
    ['a company with one deal in its timeline', company + deal, undefined],
    ['no link', '', undefined],
  ])('reads the preview of %s', (_, links, id) => {
    expect(hubspot.previewOn?.(LIST, preview(links))?.record.id).toBe(id);
  });

  const title = '<h2 data-selenium-test="highlightTitle">A deal</h2>';
  const stage = sidebar(propertyRow('dealstage', 'Deal stage', badge('Proposal')));
  const cardOf = (object: string, body = rows) =>
    `<div data-properties-card-id="PROPERTIES_V3/${object}/V2">${body}</div>`;
  const framed = (body: string) => `<div data-crm-location="CRM_OBJECT_PREVIEW">${body}</div>`;
  const previewed = framed(title + cardOf('0-3'));

  it.each<[string, string, string | undefined]>([
    ['whose card is a deal’s', previewed, 'A deal'],
    ['with a property that only deals have', framed(title + stage + rows), 'A deal'],
    [
      'with a skeleton for that property',
      framed(`${title}${rows}<span data-test-id="dealstage"></span>`),
      'A deal',
    ],
    ['without a title', framed(cardOf('0-3')), ''],
    [
      'that links only to the company of the deal',
      framed(title + company + cardOf('0-3')),
      'A deal',
    ],
    [
      'inside another frame',
      `<div data-test-id="IndexPageInlineSidebar">${title}${previewed}</div>`,
      'A deal',
    ],
    ['without anything that only deals have', framed(title + rows), undefined],
    ['whose card is a company’s', framed(title + cardOf('0-2')), undefined],
    ['with cards of two objects', framed(title + cardOf('0-3') + cardOf('0-2')), undefined],
    ['of a company with a deal’s property', framed(company + title + stage + rows), undefined],
    [
      'with a deal’s card among its associations',
      framed(`${title}<div data-card-type="ASSOCIATION_V3">${cardOf('0-3', stage)}</div>`),
      undefined,
    ],
    [
      'in which only a closed preview has a deal’s card',
      framed(`${title}${rows}<div style="display:none">${previewed}</div>`),
      undefined,
    ],
    ['beside another', previewed + framed(title), undefined],
    ['inside another', framed(title + previewed), undefined],
    [
      'moved off the side of the page',
      `<div style="position:fixed;left:-500px;width:300px">${previewed}</div>`,
      undefined,
    ],
  ])('recognizes a deal’s preview without a link: %s', (_, html, known) => {
    const open = hubspot.previewOn?.(LIST, show(html));
    expect(open?.title).toBe(known);
  });

  it('ignores a preview without a link outside lists of deals', () => {
    const contacts = new URL('https://app.hubspot.com/contacts/1/objects/0-1/views/all/list');
    expect(hubspot.previewOn?.(contacts, show(previewed))).toBeUndefined();
  });
});

it('ignores a report’s cells', () => {
  const table = '<table><tr><td data-field="competitor">Airflow</td></tr></table>';
  expect(reading(sidebar(OWNER) + table)).toMatchObject({ kind: 'not-on-page' });
});
