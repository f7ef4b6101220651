import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FieldContent } from '../crm/candidate';
import type { FoundField } from '../crm/find-fields';
import { isReachable, isRendered } from '../crm/rendered';

/** How long, in ms, the address can take to follow once another tab is in front. */
const PATIENCE_WITH_ADDRESS = 3000;

/** After this long, in ms, the address isn't late: the page was redrawn for the same deal. */
const BELIEVE_REDRAWN = 6000;

/** What one scan of the page found, for judging. */
export interface Sight {
  readonly fields: readonly FoundField[];
  readonly name: string | undefined;
  readonly nameElement: Element | undefined;
  /** The whole page was searched. */
  readonly isWhole: boolean;
}

/** A page that came to the front while the address still named another deal. */
interface Early {
  readonly elements: ReadonlySet<Element>;
  /** The deal that the address named. */
  readonly record: RecordRef;
  /** When that began, in ms that deals have been watched for. */
  readonly since: number;
}

/** What is known of the open deal. */
interface Watched {
  readonly record: RecordRef;
  /** How long any deal has been watched, in ms. */
  readonly clock: number;
  readonly hasRead: boolean;
}

/**
 * Notices when another page comes in front of the open deal's page, as in a console, where the tab can
 * change before the address. That page isn't assigned to a deal until the address changes.
 */
export interface PageInFront {
  /** Returns whether this scan found another page in front. */
  findsOther(sight: Sight, record: RecordRef): boolean;
  /** Judges that page; returns undefined once it counts as the open deal's. */
  judgeOther(sight: Sight, watched: Watched): 'waiting' | 'doubtful' | undefined;
  /** Whether another page was in front in the last scan and doesn't count as the open deal's. */
  isOther(): boolean;
  /** Notes the open deal's own page. */
  noteOwn(sight: Sight, record: RecordRef): void;
  /** Returns the early page that an element belongs to, if it belongs to one. */
  earlyPageOf(element: Element): Early | undefined;
  /** The address changes. */
  turn(): void;
}

/** Returns the elements of the deal's name and fields. */
export function elementsIn({ nameElement, fields }: Sight): readonly Element[] {
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
 * @param recordOf Returns the deal that an element is known to belong to.
 * @param isLatestName Whether the deal's name was the same in the scan before.
 */
export function createPageInFront(
  recordOf: (element: Element) => RecordRef | undefined,
  isLatestName: (name: string) => boolean,
): PageInFront {
  /** The open deal's elements last seen in front; its name alone if there is one. */
  let ownElements: readonly Element[] = [];
  let early: Early | undefined;
  let isOther = false;

  const isNewName = ({ name }: Sight) => name !== undefined && !isLatestName(name);
  const isOwnPageThere = () => ownElements.some(({ isConnected }) => isConnected);

  function isReplaced(sight: Sight, record: RecordRef): boolean {
    const isNew = isNewName(sight);
    if (ownElements.length === 0 || (sight.fields.length === 0 && !isNew)) return false;
    const isOwn = (element: Element) => isSameRecord(recordOf(element), record);
    if (elementsIn(sight).some(isOwn) || !ownElements.every(isOutOfSight)) return false;
    // A page redrawn for the same deal keeps its name.
    return isNew || isOwnPageThere();
  }

  function noteEarly(sight: Sight, record: RecordRef, clock: number): Early {
    const elements = elementsIn(sight);
    const isSame = early && elements.some((element) => early?.elements.has(element));
    early = { elements: new Set(elements), record, since: isSame && early ? early.since : clock };
    return early;
  }

  return {
    findsOther(sight, record) {
      isOther = isReplaced(sight, record);
      return isOther;
    },
    judgeOther(sight, { record, clock, hasRead }) {
      const waited = clock - noteEarly(sight, record, clock).since;
      if (waited < PATIENCE_WITH_ADDRESS) return 'waiting';
      // An edit can rename the deal and redraw its page, but that doesn't leave the old page behind.
      const isOtherDeal =
        elementsIn(sight).some(recordOf) || (hasRead && isNewName(sight) && isOwnPageThere());
      isOther = isOtherDeal || waited < BELIEVE_REDRAWN;
      if (!isOther) return undefined;
      // Only a value can be offered: its absence would be taken for this deal's.
      return sight.fields.some(({ content }) => hasValues(content)) ? 'doubtful' : 'waiting';
    },
    isOther: () => isOther,
    noteOwn(sight, record) {
      const elements = sight.nameElement ? [sight.nameElement] : elementsIn(sight);
      const isOwn = (element: Element) => isSameRecord(recordOf(element), record);
      if (elements.length > 0 && elements.every(isOwn)) ownElements = elements;
    },
    earlyPageOf: (element) => (early?.elements.has(element) ? early : undefined),
    turn() {
      ownElements = [];
      if (!isOther) early = undefined;
      isOther = false;
    },
  };
}
