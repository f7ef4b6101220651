import type { OpenDeal } from '../crm/adapter';
import { type Scan, withoutRecord } from '../crm/read-deal';
import type { DealObservation, Observation } from './observation';

/** How long, in ms, a preview's link to its record can take to appear. */
const LINK_WAIT = 1500;

/** A preview must show the same content for this long, in ms, before it is offered. */
const SETTLE_TIME = 500;

/** The longest time between two scans of a preview that hasn't settled yet, in ms. */
const INTERVAL = 300;

/**
 * Tells deals apart in previews that don't link to their record.
 *
 * @param noteLeft Notes what a preview showed before its title changed: it may still be shown.
 */
export function createUnlinkedPreviews(noteLeft: (scan: Scan, now: number) => void) {
  let visited: { readonly open: OpenDeal; readonly linkUntil: number } | undefined;
  let visits = 0;
  let unjudged: Scan | undefined;
  let shown: { readonly text: string; readonly since: number } | undefined;

  return {
    /** Returns the open deal. For such a preview, its record is a stand-in for this title and element. */
    visit(open: OpenDeal | undefined, now: number): OpenDeal | undefined {
      if (open?.title === undefined) {
        visited = undefined;
        unjudged = undefined;
        return open;
      }
      const isSamePreview = open.within === visited?.open.within;
      if (isSamePreview && open.title === visited?.open.title) return visited.open;
      if (unjudged) noteLeft(unjudged, now);
      unjudged = undefined;
      visits += 1;
      visited = {
        open: { ...open, record: { ...open.record, id: `preview ${visits}` } },
        linkUntil: isSamePreview ? now : now + LINK_WAIT,
      };
      return visited.open;
    },
    /** Whether a link can still appear. Until then, what was found must not count as another deal's. */
    canGetLink(scan: Scan, now: number): boolean {
      const isEarly = visited !== undefined && now < visited.linkUntil;
      unjudged = isEarly ? scan : undefined;
      return isEarly;
    },
    /** Returns what such a preview shows, without a record, once it has settled. */
    offer(observation: DealObservation, title: string, now: number): Observation {
      const { deal } = observation.reading;
      const reading = withoutRecord(observation.reading, title);
      const text = JSON.stringify(reading);
      if (shown?.text !== text) shown = { text, since: now };
      if (now - shown.since >= SETTLE_TIME) return { ...observation, reading };
      const scanAgainIn = Math.min(observation.scanAgainIn ?? INTERVAL, INTERVAL);
      return {
        ...observation,
        reading: withoutRecord({ kind: 'loading', deal }, title),
        scanAgainIn,
      };
    },
  };
}
