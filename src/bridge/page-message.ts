import type { Reading } from '../core/deal/reading';
import type { Signal } from '../core/diagnostics/signal';
import { parseReading } from './parse-reading';
import { parseSignal } from './parse-signal';

/** The name of the port between panel and page. */
export const PORT_NAME = 'ringside';

/**
 * The version of what crosses the port. Raised when a message changes its
 * meaning: after an update, old code may still run in a page.
 */
export const WIRE_VERSION = 2;

/** What the page tells the panel and the worker. There is nothing that they tell the page. */
export type PageMessage =
  | {
      readonly version: typeof WIRE_VERSION;
      readonly kind: 'reading';
      readonly reading: Reading;
    }
  | { readonly version: typeof WIRE_VERSION; readonly kind: 'signal'; readonly signal: Signal };

export function readingMessage(reading: Reading): PageMessage {
  return { version: WIRE_VERSION, kind: 'reading', reading };
}

export function signalMessage(signal: Signal): PageMessage {
  return { version: WIRE_VERSION, kind: 'signal', signal };
}

/**
 * Takes a message as what it is, unknown, and gives back one that can be relied
 * on: known version, known kind, texts within bounds.
 *
 * @returns nothing for a message of another version or shape.
 */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const given = message as Readonly<Record<string, unknown>>;
  if (given.version !== WIRE_VERSION) return undefined;
  const reading = given.kind === 'reading' ? parseReading(given.reading) : undefined;
  if (reading) return readingMessage(reading);
  const signal = given.kind === 'signal' ? parseSignal(given.signal) : undefined;
  return signal && signalMessage(signal);
}
