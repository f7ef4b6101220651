import { describe, expect, it } from 'vitest';
import type { Signal } from '../../src/core/diagnostics/signal';
import type { CrmAdapter } from '../../src/crm/adapter';
import { rankingFor } from '../../src/crm/competitor-field';
import { hubspot } from '../../src/crm/hubspot/adapter';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createDealWatch } from '../../src/reader/deal-watch';
import {
  badge,
  COMPETITOR,
  dealPage,
  dynamicField,
  layoutItem,
  propertyRow,
  recordPage,
  STAGE,
  searched,
  show,
  sidebar,
  stopClock,
  text,
} from './pages';

/* Signs that a CRM has changed. Only probes and structure are noted, never text from the page. */

stopClock();

const ORG = 'https://acme.lightning.force.com/lightning/r/Opportunity/006Wx00000Ef7KqIAJ/view';
const CLASSIC = 'https://acme.my.salesforce.com/006Wx00000Ef7Kq';
const DEAL = 'https://app.hubspot.com/contacts/1/deal/2';

/** Returns the signal of a page that has had time to load. */
function signalOf(html: string, address: string, adapter: CrmAdapter): Signal | undefined {
  const ranking = rankingFor([]);
  const page = searched(show(html));
  const watch = createDealWatch(adapter, page, () => ranking);
  for (let now = 0; now < 2500; now += 100) watch.scan(new URL(address), now);
  searched(page);
  return watch.scan(new URL(address), 2500).signal;
}

const renamed = (html: string) => html.replaceAll('data-target-selection-name', 'data-new-name');

describe('a signal is noted', () => {
  it('if the first probe finds nothing on the page and another finds the field', () => {
    const field = renamed(layoutItem(COMPETITOR, text('Dagster')) + STAGE);
    expect(signalOf(recordPage('Acme renewal', field), ORG, salesforce)).toEqual({
      kind: 'primary-silent',
      vendor: 'salesforce',
      primary: 'salesforce/target-name',
      secondary: 'salesforce/field-label',
      structure:
        'records-record-layout-item[field-label] < records-lwc-detail-panel < one-record-home-flexipage2 < div < body < html',
    });
  });

  it('if the same happens on HubSpot', () => {
    const control = '<textarea data-selenium-test="property-input-competitor">Dagster</textarea>';
    const page = dealPage('Northwind rollout', `<label>Competitor</label>${control}`);
    expect(signalOf(page, DEAL, hubspot)).toMatchObject({
      kind: 'primary-silent',
      primary: 'hubspot/sidebar-row',
      secondary: 'hubspot/property-input',
    });
  });

  it('if two places disagree', () => {
    const both = layoutItem(COMPETITOR, text('Dagster')) + dynamicField(COMPETITOR, 'Airflow');
    expect(signalOf(recordPage('Acme renewal', both), ORG, salesforce)).toMatchObject({
      kind: 'disagreement',
      primary: 'salesforce/target-name',
      secondary: 'salesforce/target-name',
    });
  });

  it('without anything a customer wrote: tags, attributes, or values', () => {
    const field = renamed(layoutItem(COMPETITOR, text('Dagster')));
    const own = `<northwind-pane data-northwind="Northwind" class="northwind" id="northwind">${field}</northwind-pane>`;
    const signal = signalOf(recordPage('Northwind', own), ORG, salesforce);
    expect(signal?.structure).toContain('< other-element <');
    expect(JSON.stringify(signal)).not.toMatch(/northwind|dagster|primary competitor|006Wx/i);
  });
});

describe('no signal is noted', () => {
  it.each<[string, string, string, CrmAdapter]>([
    [
      'if the first probe finds the field',
      recordPage('', layoutItem(COMPETITOR, text('Dagster'))),
      ORG,
      salesforce,
    ],
    [
      'if all places agree',
      recordPage('', layoutItem(COMPETITOR, text('Dagster')) + dynamicField(COMPETITOR, 'Dagster')),
      ORG,
      salesforce,
    ],
    ['if no probe finds it', recordPage('', renamed(STAGE)), ORG, salesforce],
    [
      'on Classic, which has only one probe',
      '<table><tr><td class="labelCol">Competitor</td><td class="dataCol">Dagster</td></tr></table>',
      CLASSIC,
      salesforce,
    ],
    [
      'in HubSpot’s sidebar',
      dealPage('', sidebar(propertyRow('competitor', 'Competitor', badge('Dagster')))),
      DEAL,
      hubspot,
    ],
  ])('%s', (_, html, address, adapter) => {
    expect(signalOf(html, address, adapter)).toBeUndefined();
  });

  it('for a page that is still loading', () => {
    const ranking = rankingFor([]);
    const page = searched(show(recordPage('', renamed(layoutItem(COMPETITOR, text('Dagster'))))));
    const watch = createDealWatch(salesforce, page, () => ranking);
    expect(watch.scan(new URL(ORG), 0).signal).toBeUndefined();
    expect(watch.scan(new URL(ORG), 500).signal).toBeUndefined();
  });
});
