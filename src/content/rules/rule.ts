import type { Card } from '../../core/card/card';
import type { Inline } from '../../core/card/inline';
import type { IsoDate, Role } from '../../core/card/line';
import type { Part } from '../../core/card/part';
import type { CardFile, LineEntry, PackFile } from '../card-schema';
import type { RoledEntry } from '../parts-of-file';
import type { Path } from '../problem';
import type { RuleName } from './rule-names';

/** A card file with the path it was read from. */
export interface NamedCard {
  readonly file: string;
  readonly card: CardFile;
}

/** A line of a card under check. */
export interface CheckedLine {
  readonly entry: LineEntry;
  readonly role: Role;
  readonly path: Path;
  readonly own: readonly Inline[];
  readonly safer?: readonly Inline[];
}

/** A card with what most rules look at, made once. */
export interface CheckedCard extends NamedCard {
  /** In the order of the file. */
  readonly lines: readonly CheckedLine[];
  /** As the panel shows it, but with lines as the file has them. */
  readonly parts: readonly Part<RoledEntry>[];
  /** Absent where a text of the card cannot be shown. */
  readonly compiled?: Card;
}

/** Names that are taken by a card which is not under check itself. */
export interface TakenNames {
  /** Where that card is, as a writer knows it: its file, or "the cards that came with Ringside". */
  readonly where: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What rules may know besides the cards. */
export interface Surroundings {
  readonly pack: PackFile;
  readonly today: IsoDate;
  /** Cards that these must not collide with. */
  readonly others?: readonly TakenNames[] | undefined;
  /** Whether there is a file at a path from the project's root; absent where nobody can tell. */
  readonly exists?: ((file: string) => boolean) | undefined;
}

/** Something that a rule found on a card. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly what: string;
  readonly mend: string;
  /** The ids of the lines that can silence it; none for what stands at no line. */
  readonly lines?: readonly string[];
}

/** One thing that a card should keep. */
export interface Rule {
  readonly name: RuleName;
  /** Why a writer should care, in one sentence. */
  readonly reason: string;
  find(cards: readonly CheckedCard[], surroundings: Surroundings): readonly Finding[];
}

/** A rule that looks at each card by itself. */
export function cardRule(
  name: RuleName,
  reason: string,
  find: (card: CheckedCard, surroundings: Surroundings) => readonly Omit<Finding, 'file'>[],
): Rule {
  return {
    name,
    reason,
    find: (cards, surroundings) =>
      cards.flatMap((card) =>
        find(card, surroundings).map((finding) => ({ ...finding, file: card.file })),
      ),
  };
}

/** A rule that looks at each line by itself. */
export function lineRule(
  name: RuleName,
  reason: string,
  find: (
    line: CheckedLine,
    surroundings: Surroundings,
    card: CheckedCard,
  ) => readonly Omit<Finding, 'file' | 'lines'>[],
): Rule {
  return cardRule(name, reason, (card, surroundings) =>
    card.lines.flatMap((line) =>
      find(line, surroundings, card).map((finding) => ({ ...finding, lines: [line.entry.id] })),
    ),
  );
}
