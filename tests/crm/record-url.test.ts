import { describe, expect, it } from 'vitest';
import type { RecordRef } from '../../src/core/deal/record';
import { adapterAt } from '../../src/crm/adapters';

const ORG = 'https://acme.lightning.force.com';
const APP = 'https://app.hubspot.com';
const ID = '006Wx00000Ef7Kq';

const OPPORTUNITIES = [
  `${ORG}/lightning/r/Opportunity/${ID}IAJ/view`,
  `${ORG}/lightning/r/Opportunity/${ID}/view`,
  `${ORG}/lightning/r/${ID}IAJ/view`,
  `${ORG}/lightning/r/Opportunity/${ID}IAJ/view?0.source=alohaHeader#top`,
  `${ORG}/lightning/r/Opportunity/${ID}IAJ/view?ws=%2Flightning%2Fr%2FAccount%2F001Wx00000Ef7AbIAJ%2Fview`,
  `${ORG}/lightning/r/Opportunity/${ID}IAJ/edit`,
  `${ORG}/lightning/r/Opportunity/${ID}IAJ/edit?backgroundContext=%2Flightning%2Fr%2F${ID}%2Fview%3Fa%3D1`,
  `${ORG}/lightning/r/sObject/${ID}IAJ/view`,
  `${ORG}/one/one.app#/sObject/${ID}IAJ/view`,
  `${ORG}/one/one.app?source=aloha#/sObject/${ID}/view?t=1`,
  `https://acme.my.salesforce.com/${ID}`,
  `https://acme.my.salesforce.com/${ID}IAJ?nooverride=1`,
];

const ELSEWHERE_ON_SALESFORCE = [
  `${ORG}/lightning/r/Opportunity/${ID}IAJ/related/OpportunityLineItems/view`,
  `${ORG}/lightning/r/Account/001Wx00000Ef7AbIAJ/view`,
  `${ORG}/lightning/r/001Wx00000Ef7AbIAJ/view`,
  `${ORG}/lightning/r/Account/001Wx00000Ef7AbIAJ/view?ws=%2Flightning%2Fr%2FOpportunity%2F${ID}IAJ%2Fview`,
  `${ORG}/lightning/o/Opportunity/list?filterName=Recent`,
  `${ORG}/lightning/o/Opportunity/new`,
  `${ORG}/lightning/page/home`,
  `${ORG}/lightning/r/Opportunity/${ID}X/view`,
  `${ORG}/lightning/r/Opportunity/${ID}/edit?backgroundContext=%2Flightning%2Fr%2FOpportunity%2F006Wx00000Mm3Np%2Fview`,
  `${ORG}/lightning/r/Opportunity/${ID}/edit?backgroundContext=%2Flightning%2Fo%2FOpportunity%2Flist`,
  `${ORG}/one/one.app#/sObject/001Wx00000Ef7Kq/view`,
  `https://acme.my.salesforce.com/${ID}/e`,
  'https://acme.my.salesforce.com/001Wx00000Ef7Kq',
  'https://acme.my.salesforce.com/home/home.jsp',
  `${ORG}/`,
];

const DEALS = [
  `${APP}/contacts/24681357/record/0-3/31415926535`,
  `${APP}/contacts/24681357/record/0-3/31415926535/`,
  `${APP}/contacts/24681357/record/0-3/31415926535/view/1?eschref=%2Fcontacts%2F24681357`,
  `${APP}/contacts/24681357/record/0-3/31415926535?interaction=note`,
  `${APP}/contacts/24681357/deal/31415926535`,
  `${APP}/contacts/24681357/deal/31415926535/?x=1`,
];

const ELSEWHERE_ON_HUBSPOT = [
  `${APP}/contacts/24681357/record/0-1/31415926535`,
  `${APP}/contacts/24681357/record/0-2/31415926535`,
  `${APP}/contacts/24681357/record/0-31/31415926535`,
  `${APP}/contacts/24681357/company/31415926535`,
  `${APP}/contacts/24681357/objects/0-3/views/all/list`,
  `${APP}/contacts/24681357/objects/0-3/views/all/board`,
  `${APP}/reports-dashboard/24681357`,
];

const NO_CRM = [
  'https://www.hubspot.com/contacts/24681357/record/0-3/31415926535',
  'https://knowledge.hubspot.com/contacts/1/deal/2',
  'https://app.hubspot.com.evil.example/contacts/1/deal/2',
  'https://lightning.force.com.evil.example/lightning/r/Opportunity/006Wx00000Ef7Kq/view',
  'https://evil-lightning.force.com.example/lightning/r/006Wx00000Ef7Kq/view',
  'https://example.com/',
];

function recordAt(address: string): RecordRef | undefined {
  const url = new URL(address);
  return adapterAt(url)?.recordAt(url);
}

describe('the open deal by its address', () => {
  it.each(OPPORTUNITIES)('%s', (address) => {
    expect(recordAt(address)).toEqual({
      vendor: 'salesforce',
      host: 'acme.lightning.force.com',
      id: ID,
    });
  });

  it.each(DEALS)('%s', (address) => {
    expect(recordAt(address)).toEqual({
      vendor: 'hubspot',
      host: 'app.hubspot.com',
      id: '24681357/31415926535',
    });
  });

  it.each(['app', 'app-eu1', 'app-na2', 'app-ap1'])('in every region: %s', (region) => {
    const host = `${region}.hubspot.com`;
    expect(recordAt(`https://${host}/contacts/1/deal/2`)?.host).toBe(host);
  });
});

describe('no deal is open at', () => {
  it.each([...ELSEWHERE_ON_SALESFORCE, ...ELSEWHERE_ON_HUBSPOT])('%s', (address) => {
    expect(adapterAt(new URL(address))).toBeDefined();
    expect(recordAt(address)).toBeUndefined();
  });

  it.each(NO_CRM)('%s, which is no CRM', (address) => {
    expect(adapterAt(new URL(address))).toBeUndefined();
  });
});
