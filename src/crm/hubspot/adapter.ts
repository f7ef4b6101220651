import type { CrmAdapter } from '../adapter';
import { DIALOG } from '../on-open-deal';
import { middleCard } from './middle-card';
import { isOfOtherObject } from './object-card';
import { ASSOCIATION, PREVIEW, previewOn, TITLE } from './preview';
import {
  ALL_PROPERTIES,
  allProperties,
  highlight,
  legacy,
  propertyInput,
  sidebarRow,
} from './probes';
import { dealAt } from './record-url';

const PROBES = [sidebarRow, propertyInput, highlight, allProperties, legacy, middleCard];

/** HubSpot: a deal's record page, and its preview over a list or board. */
export const hubspot: CrmAdapter = {
  vendor: 'hubspot',
  // None of the public programs that read HubSpot's pages handle shadow roots.
  hasShadowRoots: false,
  recordAt: dealAt,
  previewOn,
  probes: PROBES,
  dealName: `${TITLE}, [data-test-id="highlight-property-display-dealname"], [data-test-id="highlight-record-label"]`,
  form: [sidebarRow, propertyInput, allProperties, middleCard],
  top: highlight,
  elsewhere: `${ASSOCIATION}, ${DIALOG}, ${PREVIEW}`,
  ownDialog: ALL_PROPERTIES,
  isOfOtherRecord: isOfOtherObject,
};
