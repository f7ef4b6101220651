import type { Reading } from '../core/deal/reading';
import type { Signal } from '../core/diagnostics/signal';
import { parseReading } from './parse-reading';
import { parseSignal } from './parse-signal';

/** The name of the port between the panel and the page. */
export const PORT_NAME = 'ringside';

/** The version of the messages. Raise it when one changes its meaning: pages run old code after an update. */
export const WIRE_VERSION = 2;

/** A message from the page to the panel and the worker. They send none to the page. */
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

/** Returns a validated message with bounded texts; undefined if its version or shape isn't known. */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const given = message as Readonly<Record<string, unknown>>;
  if (given.version !== WIRE_VERSION) return undefined;
  const reading = given.kind === 'reading' ? parseReading(given.reading) : undefined;
  if (reading) return readingMessage(reading);
  const signal = given.kind === 'signal' ? parseSignal(given.signal) : undefined;
  return signal && signalMessage(signal);
}
