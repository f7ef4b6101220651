import type { Card, CardPurpose, Pack } from '../../core/card/card';
import type { Inline } from '../../core/card/inline';
import type { IsoDate, Role } from '../../core/card/line';
import type { Part } from '../../core/card/part';
import type { Unnameable } from '../../core/trust/not-to-say';
import type { CardFile, LineEntry } from '../card-schema';
import type { RoledEntry } from '../parts-of-file';
import type { Path } from '../problem';
import type { RuleName } from './rule-names';

/** A card file with the path it was read from. */
export interface NamedCard {
  readonly file: string;
  readonly card: CardFile;
}

/** A line of a card that is being checked. */
export interface CheckedLine {
  readonly entry: LineEntry;
  readonly role: Role;
  readonly path: Path;
  /** The line's own text. */
  readonly own: readonly Inline[];
  readonly safer?: readonly Inline[];
}

/** A card with what most rules need, prepared once. */
export interface CheckedCard extends NamedCard {
  /** In the order of the file. */
  readonly lines: readonly CheckedLine[];
  /** The sections as the panel shows them, but with lines as the file has them. */
  readonly parts: readonly Part<RoledEntry>[];
  readonly compiled: Card;
}

/** Names used by a card that isn't being checked itself. */
export interface TakenNames {
  /** Where that card is, for the writer: its file, or "the cards that came with Ringside". */
  readonly where: string;
  readonly id: string;
  readonly name: string;
  readonly purpose?: CardPurpose | undefined;
  readonly aliases: readonly string[];
}

/** What rules need besides the cards. */
export interface RuleContext {
  readonly pack: Pick<Pack, 'us' | 'otherNames' | 'personas'>;
  readonly today: IsoDate;
  /** Customers that an earlier version of the card said not to name. */
  readonly secrets?: readonly Unnameable[] | undefined;
  /** Other cards whose names are taken. */
  readonly others?: readonly TakenNames[] | undefined;
  /** Returns whether a path from the project's root exists; absent without a file system. */
  readonly exists?: ((file: string) => boolean) | undefined;
}

/** A problem that a rule found on a card. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly what: string;
  /** As in a problem. */
  readonly brief?: string;
  readonly fix: string;
  /** The ids of the lines on which it can be ignored; absent if it concerns the whole card. */
  readonly lines?: readonly string[];
  /** Whether it's about a line that customers don't hear. */
  readonly isInternal?: boolean;
}

/** A check that cards must pass. */
export interface Rule {
  readonly name: RuleName;
  find(cards: readonly CheckedCard[], context: RuleContext): readonly Finding[];
}

/** Returns a rule that checks each card separately. */
export function cardRule(
  name: RuleName,
  find: (card: CheckedCard, context: RuleContext) => readonly Omit<Finding, 'file'>[],
): Rule {
  return {
    name,
    find: (cards, context) =>
      cards.flatMap((card) =>
        find(card, context).map((finding) => ({ ...finding, file: card.file })),
      ),
  };
}

/** Returns whether a line's own wording isn't meant for customers. */
export function isInternalText({ entry }: CheckedLine): boolean {
  return entry.use === 'know' || entry.private === true;
}

/** Returns whether customers may hear a line, in its own wording or in its safer one. */
function isHeard({ entry, safer }: CheckedLine): boolean {
  return !entry.private && (entry.use !== 'know' || safer !== undefined);
}

/** Returns a rule that checks each line separately. */
export function lineRule(
  name: RuleName,
  find: (
    line: CheckedLine,
    context: RuleContext,
    card: CardFile,
  ) => readonly Omit<Finding, 'file' | 'lines'>[],
): Rule {
  return cardRule(name, ({ card, lines }, context) =>
    lines.flatMap((line) =>
      find(line, context, card).map((finding) => ({
        ...finding,
        lines: [line.entry.id],
        isInternal: finding.isInternal ?? !isHeard(line),
      })),
    ),
  );
}
