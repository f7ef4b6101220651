import { fold } from '../../core/match/fold';
import type { PackFile } from '../card-schema';

function stemmed(text: string): string {
  return ` ${fold(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')} `;
}

/** Returns the ID of the persona that a heading or label names: "To Data Engineers:", "CFO". */
export function personaOf(label: string, pack: PackFile): string | undefined {
  const said = stemmed(label);
  const named = pack.personas.filter(({ name }) => said.includes(stemmed(name)));
  if (named.length === 1) return named[0]?.id;
  const short = pack.personas.filter(({ short: word }) => said.trim() === stemmed(word).trim());
  return short.length === 1 ? short[0]?.id : undefined;
}
