import type { CardFile } from '../card-schema';
import type { CardUpdate, ImportOptions } from './result';

export function updateCard(
  card: CardFile,
  _options: ImportOptions,
): { card: CardFile; update?: { report: CardUpdate; ids: ReadonlyMap<string, string> } } {
  return { card };
}
