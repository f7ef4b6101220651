import type { Reading } from '../core/deal/reading';
import { parseReading } from './parse-reading';

/** The name of the port between panel and page. */
export const PORT_NAME = 'ringside';

/**
 * The version of what crosses the port. Raised when a message changes its
 * meaning: after an update, old code may still run in a page.
 */
export const WIRE_VERSION = 1;

/** What the page tells the panel. There is nothing the panel tells the page. */
export interface PageMessage {
  readonly version: typeof WIRE_VERSION;
  readonly kind: 'reading';
  readonly reading: Reading;
}

export function pageMessage(reading: Reading): PageMessage {
  return { version: WIRE_VERSION, kind: 'reading', reading };
}

/**
 * Takes a message as what it is, unknown, and gives back one that can be relied
 * on: known version, known kind, texts within bounds.
 *
 * @returns nothing for a message of another version or shape.
 */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { version, kind, reading } = message as Partial<Record<keyof PageMessage, unknown>>;
  if (version !== WIRE_VERSION || kind !== 'reading') return undefined;
  const parsed = parseReading(reading);
  return parsed && pageMessage(parsed);
}
