import type { OpenDeal } from '../crm/adapter';
import { type Scan, withoutRecord } from '../crm/read-deal';
import type { DealObservation, Observation } from './observation';

/** A link to the record may come this late, in ms, after the preview itself. */
const LINK_PATIENCE = 1500;

/** A preview must show the same for this long, in ms, before it is offered. */
const HOLD_STILL = 500;

/** How often to look, in ms, at a preview that has not held still yet. */
const INTERVAL = 300;

/** Tells the deals of previews apart that don't link to their record. */
export interface UnlinkedPreviews {
  /** Returns the open deal; for such a preview, with a record that stands for its title and element. */
  visit(open: OpenDeal | undefined, now: number): OpenDeal | undefined;
  /** Whether a link may still come. Until then, what was seen must not count as another deal's. */
  mayGetLink(seen: Scan, now: number): boolean;
  /** Returns what such a preview shows, once it has held still, and never a record. */
  offer(observation: DealObservation, title: string, now: number): Observation;
}

/** @param noteLeft Notes what a preview showed before its title changed: it may still stand there. */
export function createUnlinkedPreviews(
  noteLeft: (seen: Scan, now: number) => void,
): UnlinkedPreviews {
  let visited: { readonly open: OpenDeal; readonly linkUntil: number } | undefined;
  let visits = 0;
  let unjudged: Scan | undefined;
  let shown: { readonly text: string; readonly since: number } | undefined;

  return {
    visit(open, now) {
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
        linkUntil: isSamePreview ? now : now + LINK_PATIENCE,
      };
      return visited.open;
    },
    mayGetLink(seen, now) {
      const isEarly = visited !== undefined && now < visited.linkUntil;
      unjudged = isEarly ? seen : undefined;
      return isEarly;
    },
    offer(observation, title, now) {
      const { deal } = observation.reading;
      const reading = withoutRecord(observation.reading, title);
      const text = JSON.stringify(reading);
      if (shown?.text !== text) shown = { text, since: now };
      if (now - shown.since >= HOLD_STILL) return { ...observation, reading };
      const scanAgainIn = Math.min(observation.scanAgainIn ?? INTERVAL, INTERVAL);
      return {
        ...observation,
        reading: withoutRecord({ kind: 'loading', deal }, title),
        scanAgainIn,
      };
    },
  };
}
