import type { Battlecard, Translations } from '../card/battlecard';
import { everyLine } from '../card/every-line';
import { plainText } from '../card/inline';
import type { LineSaying } from '../copy/saying';
import { wordsToSay } from '../copy/words-to-say';
import { type Proof, proofsOf } from './proofs-of';

/** A proof that a customer may hear, in the words in which it may be heard. */
export interface ProofToSay extends Proof {
  readonly saying: LineSaying;
  /** The writer's heading of the part that the line stands in. */
  readonly part: string;
}

/** A term is known by both of its names. */
function termOf({ them, us }: Translations['rows'][number]): string {
  return `${them} / ${plainText(us.text)}`;
}

/** The lines that the card names as proofs on top, each with those for whom it does. */
function namedProofs({ answer }: Battlecard): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  if (answer?.everyone?.proof !== undefined) named.set(answer.everyone.proof, []);
  for (const [persona, { proof }] of Object.entries(answer?.personas ?? {})) {
    if (proof !== undefined) named.set(proof, [...(named.get(proof) ?? []), persona]);
  }
  return named;
}

/**
 * The proofs of a card that may be said, each line once: what it names as a proof on top, for
 * everyone and then for its personas; then its proof points and what backs its wedges, in the
 * writer's order. Said are a line's own words where they are for a customer and hold, else its
 * safer wording. What has neither is no proof to say, and a private line never is.
 */
export function proofsToSay(card: Battlecard): readonly ProofToSay[] {
  const placed = everyLine(card);
  const named = namedProofs(card);
  const proofs = proofsOf(card);
  const wedges = card.wedges?.items ?? [];
  const terms = card.translations?.rows ?? [];
  const namedFirst = [...named].flatMap(([id, personas]): Proof | readonly Proof[] => {
    const found = placed.find(({ line }) => line.id === id);
    if (found === undefined) return [];
    const { line, part } = found;
    const wedge = wedges.find((each) => Object.values(each).includes(line));
    const term = terms.find(({ us, difference }) => line === us || line === difference);
    const own = proofs.find((each) => each.line === line) ?? {
      about: wedge?.title ?? (term ? termOf(term) : part),
      personas: [...(wedge?.personas ?? []), ...line.personas],
    };
    return { ...own, line, personas: [...own.personas, ...personas] };
  });
  const all = [...namedFirst, ...proofs.filter(({ line }) => !named.has(line.id))];
  return all.flatMap((proof) => {
    const saying = wordsToSay(proof.line);
    const part = placed.find(({ line }) => line === proof.line)?.part ?? '';
    return saying ? { ...proof, saying, part } : [];
  });
}
