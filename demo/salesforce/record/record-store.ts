import { type SalesforceDeal, salesforceDeals } from '../../deals';
import { variant } from '../app/variant';
import { accountRecords } from './account';
import { inGerman } from './german';
import { opportunityRecord } from './opportunity';
import { type RecordData, withValues } from './record';

type Listener = () => void;

const written = [
  ...Object.values<SalesforceDeal>(salesforceDeals).map(opportunityRecord),
  ...accountRecords(),
];
const shown = variant === 'dynamic' ? written.map(inGerman) : written;

const records = new Map<string, RecordData>(
  shown.map((record) => [record.id.slice(0, 15), record]),
);

const listeners = new Map<string, Set<Listener>>();

/** The 15-character and 18-character IDs are the same record. */
function keyOf(id: string): string {
  return id.slice(0, 15);
}

export function recordAt(id: string): RecordData | undefined {
  return records.get(keyOf(id));
}

export function recordsOf(object: RecordData['object']): RecordData[] {
  return [...records.values()].filter((record) => record.object === object);
}

/** Saves values until the document is reloaded, which restores the demo's data. */
export function saveValues(id: string, values: ReadonlyMap<string, string>): void {
  const record = recordAt(id);
  if (record === undefined) return;
  records.set(keyOf(id), withValues(record, values));
  for (const listener of listeners.get(keyOf(id)) ?? []) listener();
}

export function subscribe(id: string, listener: Listener): () => void {
  const mine = listeners.get(keyOf(id)) ?? new Set<Listener>();
  listeners.set(keyOf(id), mine.add(listener));
  return () => mine.delete(listener);
}
