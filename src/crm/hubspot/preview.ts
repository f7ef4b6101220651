import type { OpenDeal } from '../adapter';
import { closestAcross, findAll } from '../composed';
import { dealNameIn } from '../deal-name';
import type { Page } from '../page';
import { isReachable, isRendered } from '../rendered';

import { CARD, objectOf } from './object-card';
import { dealAt, isDealsList } from './record-url';

/** HubSpot puts the same id in either attribute. */
function byTestId(id: string): string {
  return `[data-selenium-test="${id}"], [data-test-id="${id}"]`;
}

/**
 * Frames seen around a record that is shown beside its list; one can be inside another (two open
 * extensions, 2025 and 2026). The address doesn't name that record.
 */
const FRAMES = [
  '[data-crm-location="CRM_OBJECT_PREVIEW"]',
  byTestId('sidebar-preview-panel'),
  byTestId('IndexPageInlineSidebar'),
];

/** A record shown beside its list. */
export const PREVIEW = FRAMES.join();

/** A record's title, on its page or in its preview. */
export const TITLE = byTestId('highlightTitle');

/** Shows the title of a preview that has no other. */
const HEADER = byTestId('preview-panel-header');

/** Cards of associated objects, which can be deals, too. */
export const ASSOCIATION = '[data-card-type^="ASSOCIATION_"]';

/** Properties that no other object has. */
const DEAL_ONLY = ['dealname', 'dealstage', 'dealtype', 'hs_deal_stage_probability']
  .flatMap((name) => [name, `property-input-${name}`, `highlight-property-display-${name}`])
  .map(byTestId)
  .join();

/** A record page of any object. */
const RECORD_PATH = /^\/contacts\/\d+\/(?:record\/\d+-\d+|deal|company|contact|ticket)\/\d+/;

function addressOf(link: Element, page: URL): URL | undefined {
  try {
    const address = new URL(link.getAttribute('href') ?? '', page);
    return address.host === page.host ? address : undefined;
  } catch {
    // A link on the page doesn't have to contain a valid address.
    return undefined;
  }
}

/** Returns the frames of the preview on the page, the outermost first; none if two previews are open. */
function framesOn({ document }: Page): readonly Element[] {
  const frames = [...document.querySelectorAll(PREVIEW)].filter(
    (frame) => isRendered(frame) && isReachable(frame),
  );
  const isOne =
    FRAMES.every((frame) => frames.filter((each) => each.matches(frame)).length <= 1) &&
    frames.every((each, index) => index === 0 || frames[index - 1]?.contains(each));
  return isOne ? frames : [];
}

/**
 * Returns the deal that is previewed over a list or board of deals. A preview shows the first record that it
 * links to. Without such a link, or with links to two deals, the deal is known only by its title.
 */
export function previewOn(url: URL, page: Page): OpenDeal | undefined {
  const frames = isDealsList(url) ? framesOn(page) : [];
  const [outer] = frames;
  const within = frames.at(-1);
  if (outer === undefined || within === undefined) return undefined;

  const own = (selector: string): readonly Element[] =>
    [...findAll(outer, selector, page)].filter((element) =>
      frames.some((frame) => frame === closestAcross(element, `${ASSOCIATION}, ${PREVIEW}`)),
    );

  const linked = own('a[href]').flatMap((link) => {
    const address = addressOf(link, url);
    return address && RECORD_PATH.test(address.pathname) ? address : [];
  });
  const deals = new Set(linked.flatMap((address) => dealAt(address)?.id ?? []));
  const [first] = linked;
  const record = first && dealAt(first);
  if (record && deals.size === 1) return { record, within };

  const objects = own(CARD)
    .filter(isRendered)
    .flatMap((card) => objectOf(card) ?? []);
  const isDeal =
    objects.length > 0
      ? objects.every((object) => object === '0-3')
      : (record || !first) && own(DEAL_ONLY).some(isRendered);
  if (!isDeal) return undefined;
  const [heading] = [TITLE, HEADER].flatMap(own).filter(isRendered);
  const title = heading ? dealNameIn(heading, page) : '';
  return { record: { vendor: 'hubspot', host: url.hostname, id: 'preview' }, within, title };
}
