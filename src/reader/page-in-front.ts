import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FieldContent } from '../crm/candidate';
import type { Scan } from '../crm/read-deal';
import { isReachable, isRendered } from '../crm/rendered';

/** How long, in ms, the address can take to change once another tab is in front. */
const ADDRESS_WAIT = 3000;

/** After this long, in ms, the address isn't late: the page was redrawn for the same deal. */
const REDRAWN_AFTER = 6000;

/** A page that came to the front while the address still named another deal. */
interface EarlyPage {
  readonly elements: ReadonlySet<Element>;
  /** The deal that the address named. */
  readonly record: RecordRef;
  /** When it came to the front, in ms that deals have been watched for. */
  readonly since: number;
}

/** What is known about the open deal. */
interface OpenDealState {
  readonly record: RecordRef;
  /** How long any deal has been watched, in ms. */
  readonly clock: number;
  readonly hasRead: boolean;
}

/** Returns the elements of the deal's name and fields. */
export function elementsIn({ nameElement, fields }: Scan): readonly Element[] {
  const elements = fields.map(({ element }) => element);
  return nameElement ? [nameElement, ...elements] : elements;
}

/** Whether a field has any value. */
export function hasValues(content: FieldContent): boolean {
  return content.kind === 'values' && content.values.length > 0;
}

function isOutOfSight(element: Element): boolean {
  return !(element.isConnected && isRendered(element) && isReachable(element));
}

/**
 * Notices when another page comes in front of the open deal's page, as in a console, where the tab can
 * change before the address. That page isn't assigned to a deal until the address changes.
 *
 * @param recordOf Returns the deal that an element is known to belong to.
 * @param isLatestName Whether the deal's name was the same in the scan before.
 */
export function createPageInFront(
  recordOf: (element: Element) => RecordRef | undefined,
  isLatestName: (name: string) => boolean,
) {
  /** The open deal's elements last seen in front; only its name if there is one. */
  let ownElements: readonly Element[] = [];
  let early: EarlyPage | undefined;
  let isOther = false;

  const isNewName = ({ reading: { deal } }: Scan) =>
    deal.name !== undefined && !isLatestName(deal.name);
  const isOwnPageThere = () => ownElements.some(({ isConnected }) => isConnected);

  function isReplaced(scan: Scan, record: RecordRef): boolean {
    const isNew = isNewName(scan);
    if (ownElements.length === 0 || (scan.fields.length === 0 && !isNew)) return false;
    const isOwn = (element: Element) => isSameRecord(recordOf(element), record);
    if (elementsIn(scan).some(isOwn) || !ownElements.every(isOutOfSight)) return false;
    // A page redrawn for the same deal keeps its name.
    return isNew || isOwnPageThere();
  }

  function noteEarly(scan: Scan, record: RecordRef, clock: number): EarlyPage {
    const elements = elementsIn(scan);
    const isSame = early && elements.some((element) => early?.elements.has(element));
    early = { elements: new Set(elements), record, since: isSame && early ? early.since : clock };
    return early;
  }

  return {
    /** Returns whether this scan found another page in front. */
    findsOther(scan: Scan, record: RecordRef): boolean {
      isOther = isReplaced(scan, record);
      return isOther;
    },
    /** Judges that page; returns undefined once it counts as the open deal's. */
    judgeOther(
      scan: Scan,
      { record, clock, hasRead }: OpenDealState,
    ): 'waiting' | 'doubtful' | undefined {
      const waited = clock - noteEarly(scan, record, clock).since;
      if (waited < ADDRESS_WAIT) return 'waiting';
      // An edit can rename the deal and redraw its page, but that doesn't leave the old page behind.
      const isOtherDeal =
        elementsIn(scan).some(recordOf) || (hasRead && isNewName(scan) && isOwnPageThere());
      isOther = isOtherDeal || waited < REDRAWN_AFTER;
      if (!isOther) return undefined;
      // Only a value can be offered: the absence of one would be taken for this deal's.
      return scan.fields.some(({ content }) => hasValues(content)) ? 'doubtful' : 'waiting';
    },
    /** Whether another page was in front in the last scan and doesn't count as the open deal's. */
    isOther: () => isOther,
    /** Notes the open deal's own page. */
    noteOwn(scan: Scan, record: RecordRef): void {
      const elements = scan.nameElement ? [scan.nameElement] : elementsIn(scan);
      const isOwn = (element: Element) => isSameRecord(recordOf(element), record);
      if (elements.length > 0 && elements.every(isOwn)) ownElements = elements;
    },
    /** Returns the early page that an element belongs to, if it belongs to one. */
    earlyPageOf: (element: Element) => (early?.elements.has(element) ? early : undefined),
    /** Must be called when the address changes. */
    addressChanged() {
      ownElements = [];
      if (!isOther) early = undefined;
      isOther = false;
    },
  };
}
