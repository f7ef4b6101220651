import { describe, expect, it } from 'vitest';
import { vendorOfHost } from '../../src/core/deal/host';
import { dealAt, isDealsList } from '../../src/crm/hubspot/record-url';
import { opportunityAt } from '../../src/crm/salesforce/record-url';

/*
 * Kinds of addresses, a table each. Every question that the reader asks of an address is asked of every address
 * of every table: those of all other tables are what must be answered with no.
 */

const ORG = 'https://acme.lightning.force.com';
const APP = 'https://app.hubspot.com';
const ID = '006Wx00000Ef7Kq';
const RECORD = `${ORG}/lightning/r/Opportunity/${ID}IAJ/view`;

const ADDRESSES = {
  'an Opportunity’s page': [
    RECORD,
    `${ORG}/lightning/r/Opportunity/${ID}/view`,
    `${RECORD}?0.source=alohaHeader#top`,
    `${ORG}/lightning/r/sObject/${ID}IAJ/view`,
  ],
  'an Opportunity’s page without the object’s name': [
    `${ORG}/lightning/r/${ID}IAJ/view`,
    `${ORG}/lightning/r/${ID}/view`,
  ],
  'an Opportunity in a console': [
    `${RECORD}?ws=%2Flightning%2Fr%2FAccount%2F001Wx00000Ef7AbIAJ%2Fview`,
    `${RECORD}?ws=%2Flightning%2Fr%2FOpportunity%2F006Wx00000Mm3NpIAJ%2Fview`,
  ],
  'the form over an Opportunity’s page': [
    `${ORG}/lightning/r/Opportunity/${ID}IAJ/edit`,
    `${ORG}/lightning/r/Opportunity/${ID}IAJ/edit?backgroundContext=%2Flightning%2Fr%2F${ID}%2Fview%3Fa%3D1`,
  ],
  'an Opportunity in one.app': [
    `${ORG}/one/one.app#/sObject/${ID}IAJ/view`,
    `${ORG}/one/one.app?source=aloha#/sObject/${ID}/view?t=1`,
  ],
  'an Opportunity in Classic': [
    `https://acme.my.salesforce.com/${ID}`,
    `https://acme.my.salesforce.com/${ID}IAJ?nooverride=1`,
  ],
  'an Opportunity on one of the further hosts': [
    `https://acme--uat.sandbox.lightning.force.com/lightning/r/Opportunity/${ID}IAJ/view`,
    `https://acme-dev-ed.develop.lightning.force.com/lightning/r/${ID}/view`,
    `https://acme.scratch.lightning.force.com/lightning/r/Opportunity/${ID}/view`,
    `https://acme.demo.lightning.force.com/lightning/r/Opportunity/${ID}/view`,
    `https://acme.patch.lightning.force.com/lightning/r/Opportunity/${ID}/view`,
    `https://acme.trailblaze.lightning.force.com/lightning/r/Opportunity/${ID}/view`,
    `https://acme.lightning.crmforce.mil/lightning/r/Opportunity/${ID}/view`,
    `https://acme.lightning.sfcrmapps.cn/lightning/r/Opportunity/${ID}/view`,
    `https://acme.lightning.force.com.mcas.ms/lightning/r/Opportunity/${ID}/view`,
    `https://acme--uat.sandbox.my.salesforce.com/${ID}`,
  ],
  'elsewhere on Salesforce': [
    `${ORG}/lightning/r/Opportunity/${ID}IAJ/related/OpportunityLineItems/view`,
    `${ORG}/lightning/r/Account/001Wx00000Ef7AbIAJ/view`,
    `${ORG}/lightning/r/001Wx00000Ef7AbIAJ/view`,
    `${ORG}/lightning/r/Account/001Wx00000Ef7AbIAJ/view?ws=%2Flightning%2Fr%2FOpportunity%2F${ID}IAJ%2Fview`,
    `${ORG}/lightning/o/Opportunity/list?filterName=Recent`,
    `${ORG}/lightning/o/Opportunity/new`,
    `${ORG}/lightning/page/home`,
    `${ORG}/lightning/r/Opportunity/${ID}X/view`,
    `${ORG}/lightning/r/Opportunity/view`,
    `${ORG}/lightning/r/Opportunity/${ID}/edit?backgroundContext=%2Flightning%2Fr%2FOpportunity%2F006Wx00000Mm3Np%2Fview`,
    `${ORG}/lightning/r/Opportunity/${ID}/edit?backgroundContext=%2Flightning%2Fo%2FOpportunity%2Flist`,
    `${ORG}/one/one.app#/sObject/001Wx00000Ef7Kq/view`,
    `${ORG}/${ID}`,
    `https://acme.my.salesforce.com/${ID}/e`,
    'https://acme.my.salesforce.com/001Wx00000Ef7Kq',
    'https://acme.my.salesforce.com/home/home.jsp',
    `https://acme.my.salesforce.com/lightning/r/Opportunity/${ID}/view`,
    `${ORG}/`,
  ],
  'a deal’s page': [
    `${APP}/contacts/24681357/record/0-3/31415926535`,
    `${APP}/contacts/24681357/record/0-3/31415926535/`,
    `${APP}/contacts/24681357/record/0-3/31415926535/view/1?eschref=%2Fcontacts%2F24681357`,
    `${APP}/contacts/24681357/record/0-3/31415926535?interaction=note`,
  ],
  'a deal’s page in the form of before': [
    `${APP}/contacts/24681357/deal/31415926535`,
    `${APP}/contacts/24681357/deal/31415926535/?x=1`,
  ],
  'a deal in another region': [
    'https://app-eu1.hubspot.com/contacts/24681357/record/0-3/31415926535',
    'https://app-na2.hubspot.com/contacts/24681357/record/0-3/31415926535',
    'https://app-na3.hubspot.com/contacts/24681357/deal/31415926535',
    'https://app-ap1.hubspot.com/contacts/24681357/deal/31415926535/view/1',
  ],
  'a list or board of deals': [
    `${APP}/contacts/24681357/objects/0-3/views/all/list`,
    `${APP}/contacts/24681357/objects/0-3/views/all/board?query=dagster`,
    `${APP}/contacts/24681357/objects/0-3`,
    `${APP}/contacts/24681357/deals/board/view/all/`,
  ],
  'elsewhere on HubSpot': [
    `${APP}/contacts/24681357/record/0-1/31415926535`,
    `${APP}/contacts/24681357/record/0-2/31415926535`,
    `${APP}/contacts/24681357/record/0-31/31415926535`,
    `${APP}/contacts/24681357/record/2-3/31415926535`,
    `${APP}/contacts/24681357/record/0-3/`,
    `${APP}/contacts/24681357/company/31415926535`,
    `${APP}/contacts/24681357/objects/0-31/views/all/list`,
    `${APP}/contacts/24681357/objects/0-2/views/all/list`,
    `${APP}/property-settings/24681357/properties?type=0-3`,
    `${APP}/reports-dashboard/24681357`,
  ],
  'no CRM': [
    'https://www.hubspot.com/contacts/24681357/record/0-3/31415926535',
    'https://knowledge.hubspot.com/contacts/1/deal/2',
    'https://app.hubspot.com.evil.example/contacts/1/deal/2',
    `https://lightning.force.com.evil.example/lightning/r/Opportunity/${ID}/view`,
    `https://evil-lightning.force.com.example/lightning/r/${ID}/view`,
    `https://acme.my.salesforce.com.evil.example/${ID}`,
    'https://example.com/',
  ],
} as const;

type Kind = keyof typeof ADDRESSES;

const OPPORTUNITIES: readonly Kind[] = [
  'an Opportunity’s page',
  'an Opportunity’s page without the object’s name',
  'an Opportunity in a console',
  'the form over an Opportunity’s page',
  'an Opportunity in one.app',
  'an Opportunity in Classic',
  'an Opportunity on one of the further hosts',
];
const DEALS: readonly Kind[] = [
  'a deal’s page',
  'a deal’s page in the form of before',
  'a deal in another region',
];

/** What is asked of an address, and the kinds for which the answer is yes. */
const QUESTIONS: readonly [string, (url: URL) => boolean, readonly Kind[]][] = [
  ['is it an Opportunity?', (url) => opportunityAt(url) !== undefined, OPPORTUNITIES],
  ['is it a deal?', (url) => dealAt(url) !== undefined, DEALS],
  ['are deals listed there?', isDealsList, ['a list or board of deals']],
  [
    'is it Salesforce?',
    ({ hostname }) => vendorOfHost(hostname) === 'salesforce',
    [...OPPORTUNITIES, 'elsewhere on Salesforce'],
  ],
  [
    'is it HubSpot?',
    ({ hostname }) => vendorOfHost(hostname) === 'hubspot',
    [...DEALS, 'a list or board of deals', 'elsewhere on HubSpot'],
  ],
];

const kinds = Object.entries(ADDRESSES) as unknown as [Kind, readonly string[]][];

describe.each(QUESTIONS)('%s', (_, ask, yes) => {
  it.each(kinds)('%s', (kind, addresses) => {
    for (const address of addresses) {
      expect(ask(new URL(address)), address).toBe(yes.includes(kind));
    }
  });
});

describe('one record has one name', () => {
  it('whatever form its address has on Salesforce', () => {
    for (const kind of OPPORTUNITIES.filter((each) => !each.includes('further hosts'))) {
      for (const address of ADDRESSES[kind]) {
        const record = { vendor: 'salesforce', host: 'acme.lightning.force.com', id: ID };
        expect(opportunityAt(new URL(address)), address).toEqual(record);
      }
    }
  });

  it('whatever form its address has on HubSpot', () => {
    for (const address of DEALS.flatMap((kind) => ADDRESSES[kind])) {
      const host = new URL(address).hostname;
      const record = { vendor: 'hubspot', host, id: '24681357/31415926535' };
      expect(dealAt(new URL(address)), address).toEqual(record);
    }
  });

  it('and another one on another host', () => {
    const hosts = ADDRESSES['an Opportunity on one of the further hosts'].map(
      (address) => opportunityAt(new URL(address))?.host,
    );
    // A sandbox's two hosts are one org.
    expect(new Set(hosts).size).toBe(hosts.length - 1);
  });
});
