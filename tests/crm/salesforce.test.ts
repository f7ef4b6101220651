import { describe, expect, it } from 'vitest';
import { rankingFor } from '../../src/crm/competitor-field';
import { readDeal } from '../../src/crm/read-deal';
import { salesforce } from '../../src/crm/salesforce/adapter';
import {
  COMPETITOR,
  dynamicField,
  layoutItem,
  layoutItemInEdit,
  lookup,
  OPPORTUNITY,
  recordPage,
  STAGE,
  searched,
  show,
  stopClock,
  text,
} from './pages';

stopClock();

function reading(html: string) {
  return readDeal(searched(show(html)), { record: OPPORTUNITY }, salesforce, rankingFor([]))
    .reading;
}

describe('reads', () => {
  it.each<[string, string, string[]]>([
    ['a picklist', text('Dagster'), ['Dagster']],
    ['a multi-select picklist', text('Dagster;Apache Airflow'), ['Dagster;Apache Airflow']],
    ['a long text, line by line', text('Dagster<br>Airflow'), ['Dagster\nAirflow']],
    ['a lookup, without its preview button', lookup('Dagster Labs'), ['Dagster Labs']],
    ['a text with spaces around it', text('\n   Dagster \n '), ['Dagster']],
  ])('%s', (_, value, values) => {
    expect(reading(recordPage('A deal', layoutItem(COMPETITOR, value)))).toEqual({
      kind: 'named',
      deal: { record: OPPORTUNITY, name: 'A deal' },
      field: {
        label: 'Primary Competitor',
        name: 'Primary_Competitor__c',
        probe: 'salesforce/target-name',
      },
      values,
    });
  });

  it('Dynamic Forms', () => {
    expect(reading(recordPage('A deal', dynamicField(COMPETITOR, 'Dagster')))).toMatchObject({
      kind: 'named',
      field: { label: 'Primary Competitor', name: 'Primary_Competitor__c' },
      values: ['Dagster'],
    });
  });

  it('a field by its label if its API name is unknown', () => {
    const field = layoutItem({ label: '*Main Competitor(s):', api: 'Rival_1__c' }, text('Dagster'));
    expect(reading(recordPage('A deal', field))).toMatchObject({
      kind: 'named',
      field: { label: '*Main Competitor(s):' },
      values: ['Dagster'],
    });
  });

  it('a field by its API name if its label is translated', () => {
    const field = layoutItem(
      { label: 'Rival principal', api: 'acme__Competitor__c' },
      text('Dagster'),
    );
    expect(reading(recordPage('A deal', field))).toMatchObject({ values: ['Dagster'] });
  });

  it('the highlights if the field is nowhere else', () => {
    const strip =
      '<records-highlights-details-item><p class="slds-text-title" title="Competitor">Competitor</p><p class="fieldComponent"><lightning-formatted-text>Dagster</lightning-formatted-text></p></records-highlights-details-item>';
    expect(reading(recordPage('A deal', strip + STAGE))).toMatchObject({
      kind: 'named',
      field: { label: 'Competitor', probe: 'salesforce/highlights' },
      values: ['Dagster'],
    });
  });

  it('the primary competitor rather than a list, and a filled field rather than an empty one', () => {
    const list = layoutItem(
      { label: 'Competitors', api: 'Competitors__c' },
      text('Airflow;Dagster'),
    );
    expect(reading(recordPage('', list + layoutItem(COMPETITOR, text('Dagster'))))).toMatchObject({
      values: ['Dagster'],
    });
    expect(reading(recordPage('', list + layoutItem(COMPETITOR, text(''))))).toMatchObject({
      values: ['Airflow;Dagster'],
    });
  });
});

describe('ignores', () => {
  it('the hidden page of another deal', () => {
    const old = recordPage('Old deal', layoutItem(COMPETITOR, text('Airflow')), true);
    const now = recordPage('New deal', layoutItem(COMPETITOR, text('Dagster')));
    expect(reading(old + now)).toMatchObject({ deal: { name: 'New deal' }, values: ['Dagster'] });
    expect(reading(old + recordPage('New deal', STAGE))).toMatchObject({ kind: 'not-on-page' });
    expect(reading(old)).toEqual({ kind: 'loading', deal: { record: OPPORTUNITY } });
  });

  it('hidden fields and an empty copy', () => {
    const hidden = `<div style="visibility:hidden">${layoutItem(COMPETITOR, text('Airflow'))}</div>`;
    const empty = layoutItem(COMPETITOR, text(''));
    const filled = layoutItem(COMPETITOR, text('Dagster'));
    expect(reading(recordPage('', hidden + empty + filled))).toMatchObject({ values: ['Dagster'] });
  });

  it('a dialog over the page', () => {
    const dialog = `<div role="dialog">${layoutItem(COMPETITOR, text('Airflow'))}</div>`;
    const page = recordPage('', layoutItem(COMPETITOR, text('Dagster')));
    expect(reading(page + dialog)).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });

  it("another object's field with the same label", () => {
    const account = layoutItem({ ...COMPETITOR, object: 'Account' }, text('Airflow'));
    expect(reading(recordPage('', account + STAGE))).toMatchObject({ kind: 'not-on-page' });
  });

  it.each([
    'Competitors identified?',
    'Competitor?',
    'Using a Competitor',
    'Are we the Incumbent?',
    'Competitor Contract End Date',
    "Customer's Main Competitors",
    'Competitor Comments',
  ])('a field labeled %s', (label) => {
    const decoy = layoutItem({ label, api: 'Custom_7__c' }, text('Dagster'));
    expect(reading(recordPage('', decoy))).toMatchObject({ kind: 'not-on-page' });
  });

  it('a checkbox with the API name of a competitor field', () => {
    const checkbox = layoutItem({ label: 'Competitor?', api: 'Competitor__c' }, text('Dagster'));
    expect(reading(recordPage('', checkbox))).toMatchObject({ kind: 'not-on-page' });
  });

  it('hidden parts of the value', () => {
    const value = text('<div>Dagster</div><span hidden>Airflow</span><span>Prefect</span>');
    expect(reading(recordPage('', layoutItem(COMPETITOR, value)))).toMatchObject({
      values: ['Dagster\nPrefect'],
    });
  });

  it('text for screen readers, marks of other extensions, and help', () => {
    const value = text(
      'Dagster<mark class="field-api-name">Competitor__c</mark><span class="slds-assistive-text">Required</span><lightning-helptext>Ask sales ops</lightning-helptext>',
    );
    expect(reading(recordPage('', layoutItem(COMPETITOR, value)))).toMatchObject({
      values: ['Dagster'],
    });
  });
});

it('reports two places that disagree', () => {
  const both = layoutItem(COMPETITOR, text('Dagster')) + dynamicField(COMPETITOR, 'Airflow');
  expect(reading(recordPage('', both))).toMatchObject({
    kind: 'ambiguous',
    sources: [{ values: ['Dagster'] }, { values: ['Airflow'] }],
  });
});

describe('reports an absence for', () => {
  it('an empty field', () => {
    expect(reading(recordPage('A deal', layoutItem(COMPETITOR, text(''))))).toMatchObject({
      kind: 'empty',
      field: { label: 'Primary Competitor' },
    });
  });

  it('a page without the field', () => {
    expect(reading(recordPage('A deal', STAGE))).toMatchObject({ kind: 'not-on-page' });
  });

  it('a page whose fields have not loaded yet', () => {
    expect(reading(recordPage('A deal', ''))).toMatchObject({ kind: 'loading' });
  });

  it('a field open for editing, without its typed text', () => {
    expect(reading(recordPage('', layoutItemInEdit(COMPETITOR, 'Airfl')))).toMatchObject({
      kind: 'editing',
      field: { label: 'Primary Competitor' },
    });
  });
});

it('does not change the page', () => {
  const page = show(recordPage('A deal', layoutItem(COMPETITOR, lookup('Dagster')) + STAGE));
  const { document } = page;
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  readDeal(page, { record: OPPORTUNITY }, salesforce, rankingFor([]));
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('what counts as the value', () => {
  const named = (value: string) => reading(recordPage('', layoutItem(COMPETITOR, text(value))));

  it.each<[string, string, string]>([
    ['blocks side by side', '<b style="display:block">A</b><b style="display:block">B</b>', 'A\nB'],
    ['items in a row', '<b style="display:flex"><i>A</i><i>B</i></b>', 'A\nB'],
    ['cells', '<table><tr><td>A</td><td>B</td></tr></table>', 'A\nB'],
    ['tags', '<b style="display:inline-block">A</b><b style="display:inline-block">B</b>', 'A\nB'],
    ['preformatted lines', '<span style="white-space:pre-wrap">A\nB</span>', 'A\nB'],
    ['struck-out text', '<s>A</s><span>B</span>', 'B'],
    ['transparent text', '<i style="opacity:0">A</i><span>B</span>', 'B'],
    [
      'text clipped to a point',
      '<i style="position:absolute;width:1px;height:1px;overflow:hidden">A</i><span>B</span>',
      'B',
    ],
  ])('%s', (_, value, expected) => {
    expect(named(value)).toMatchObject({ kind: 'named', values: [expected] });
  });

  it.each([`${'<br>'.repeat(996)} Dagsterly Inc`, `${'\n'.repeat(1993)}Dagsterly Inc`])(
    'keeps a name after many line breaks whole',
    (value) => {
      const read = named(value);
      if (read.kind !== 'named') throw new Error('expected a named reading');
      expect(read.values[0]).toBe('Dagsterly Inc');
    },
  );

  it('ignores a hidden linked record', () => {
    const links = lookup('Dagster').replace(
      '<a href',
      '<a href="/lightning/r/001Wx00000Dl9AcIAJ/view" style="display:none">Airflow</a><a href',
    );
    expect(reading(recordPage('', layoutItem(COMPETITOR, links)))).toMatchObject({
      values: ['Dagster'],
    });
  });

  it("ignores a parent record's field", () => {
    const parents = layoutItem({ ...COMPETITOR, api: 'Account.Competitor__c' }, text('Airflow'));
    expect(reading(recordPage('', parents + STAGE))).toMatchObject({ kind: 'not-on-page' });
  });

  it('ignores a field with only a label in another record’s component, or beside the empty field itself', () => {
    const root = `<div class="test-id__output-root"><span class="test-id__field-label">Primary Competitor</span><span class="test-id__field-value">Airflow</span></div>`;
    const summary = `<c-account-summary record-id="001Wx00000Dl9AbIAJ">${root}</c-account-summary>`;
    expect(reading(recordPage('', summary + STAGE))).toMatchObject({ kind: 'not-on-page' });
    const empty = layoutItem(COMPETITOR, text(''));
    expect(reading(recordPage('', empty + root))).toMatchObject({ kind: 'empty' });
  });

  it.each([
    '<dialog open>',
    '<div role="alertdialog">',
    '<div aria-modal="true">',
    '<section class="slds-modal">',
    '<div class="forceHoverPanel">',
    '<div class="lookupHoverDetail">',
    '<div class="overlayDialog">',
    '<div class="consoleRelatedRecord">',
  ])('ignores what covers the page in %s', (tag) => {
    const over = tag + layoutItem(COMPETITOR, text('Airflow'));
    const page = recordPage('', STAGE);
    expect(reading(page + over)).toMatchObject({ kind: 'not-on-page' });
  });

  it.each(['# Competitors', 'Competitor %', '競合？'])('ignores the label %s', (label) => {
    const field = layoutItem({ label, api: 'Custom_7__c' }, text('3'));
    expect(reading(recordPage('', field))).toMatchObject({ kind: 'not-on-page' });
  });

  it('reads a text truncated in two places', () => {
    const both =
      layoutItem(COMPETITOR, text('Dagster…')) + layoutItem(COMPETITOR, text('Dagster...'));
    const read = reading(recordPage('', both));
    expect(read.kind === 'ambiguous' ? read.sources.length : 1).toBeGreaterThan(0);
  });
});

it('does not take a label chosen in the settings for an API name', () => {
  const comments = layoutItem(
    { label: 'Competitor Comments', api: 'Competitor__c' },
    text('They are cheap'),
  );
  const own = layoutItem({ label: 'Competitor', api: 'Rival__c' }, text(''));
  const page = searched(show(recordPage('', comments + own)));
  const scan = readDeal(page, { record: OPPORTUNITY }, salesforce, rankingFor(['Competitor']));
  expect(scan.reading).toMatchObject({ kind: 'empty', field: { name: 'Rival__c' } });
});

it.each([3000, 200_000])('does not cut a text to the name before %i spaces', (spaces) => {
  const value = text(`Dagster${' '.repeat(spaces)}killers`);
  const read = reading(recordPage('', layoutItem(COMPETITOR, value)));
  if (read.kind !== 'named') throw new Error('expected a named reading');
  expect(read.values[0]).toMatch(/^Dagster .+/);
});

it('does not cut a text to the name before more elements than are read', () => {
  const value = text(`Dagster ${'<i></i>'.repeat(3000)}killers`);
  const read = reading(recordPage('', layoutItem(COMPETITOR, value)));
  if (read.kind !== 'named') throw new Error('expected a named reading');
  expect(read.values[0]).toMatch(/^Dagster .+/);
});

it('limits the length of values and names', () => {
  const huge = recordPage('n'.repeat(5000), layoutItem(COMPETITOR, text('x'.repeat(1_000_000))));
  const read = reading(huge);
  if (read.kind !== 'named') throw new Error('expected a named reading');
  expect(read.values[0]?.length).toBeLessThanOrEqual(2000);
  expect(read.deal.name?.length).toBeLessThanOrEqual(200);
});
