import { rankingFor } from '../../../src/crm/competitor-field';
import { createPage } from '../../../src/crm/page';
import { readDeal } from '../../../src/crm/read-deal';
import { salesforce } from '../../../src/crm/salesforce/adapter';
import { dealPath } from '../../deals';

const { inside, rootOf } = globalThis.isolatedWorld;

/** Returns Ringside's reading of a deal from the current page. */
export function readHere(deal) {
  const record = salesforce.recordAt(new URL(dealPath(deal), window.location.origin));
  return inside(() => {
    const page = createPage(document, rootOf);
    while (!page.discover());
    return readDeal(page, { record }, salesforce, rankingFor([])).reading;
  });
}
