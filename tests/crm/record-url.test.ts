import { describe, expect, it } from 'vitest';
import { vendorOfHost } from '../../src/core/deal/host';
import { dealAt, isDealsList } from '../../src/crm/hubspot/record-url';
import { opportunityAt } from '../../src/crm/salesforce/record-url';

/*
 * Addresses by kind. Every check that the reader makes is run on every address, and must be false for all
 * kinds but its own.
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
  'an Opportunity on another host': [
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
  'another Salesforce page': [
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
  'a deal’s page at its former address': [
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
  'another HubSpot page': [
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
  'a page outside the CRMs': [
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
  'an Opportunity on another host',
];
const DEALS: readonly Kind[] = [
  'a deal’s page',
  'a deal’s page at its former address',
  'a deal in another region',
];

/** Each check, and the kinds of addresses for which it is true. */
const CHECKS: readonly [string, (url: URL) => boolean, readonly Kind[]][] = [
  ['finds Opportunities', (url) => opportunityAt(url) !== undefined, OPPORTUNITIES],
  ['finds deals', (url) => dealAt(url) !== undefined, DEALS],
  ['recognizes lists of deals', isDealsList, ['a list or board of deals']],
  [
    'recognizes Salesforce',
    ({ hostname }) => vendorOfHost(hostname) === 'salesforce',
    [...OPPORTUNITIES, 'another Salesforce page'],
  ],
  [
    'recognizes HubSpot',
    ({ hostname }) => vendorOfHost(hostname) === 'hubspot',
    [...DEALS, 'a list or board of deals', 'another HubSpot page'],
  ],
];

const kinds = Object.entries(ADDRESSES) as unknown as [Kind, readonly string[]][];

describe.each(CHECKS)('%s', (_, check, expected) => {
  it.each(kinds)('is right for %s', (kind, addresses) => {
    for (const address of addresses) {
      expect(check(new URL(address)), address).toBe(expected.includes(kind));
    }
  });
});

describe('a record is the same', () => {
  it('at every Salesforce address', () => {
    for (const kind of OPPORTUNITIES.filter((each) => !each.includes('another host'))) {
      for (const address of ADDRESSES[kind]) {
        const record = { vendor: 'salesforce', host: 'acme.lightning.force.com', id: ID };
        expect(opportunityAt(new URL(address)), address).toEqual(record);
      }
    }
  });

  it('at every HubSpot address', () => {
    for (const address of DEALS.flatMap((kind) => ADDRESSES[kind])) {
      const host = new URL(address).hostname;
      const record = { vendor: 'hubspot', host, id: '24681357/31415926535' };
      expect(dealAt(new URL(address)), address).toEqual(record);
    }
  });

  it('only on the same host', () => {
    const hosts = ADDRESSES['an Opportunity on another host'].map(
      (address) => opportunityAt(new URL(address))?.host,
    );
    // A sandbox's two hosts belong to one org.
    expect(new Set(hosts).size).toBe(hosts.length - 1);
  });
});
