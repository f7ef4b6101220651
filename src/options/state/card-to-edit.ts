import type { Card } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { RivalNames } from '../../core/match/rival';
import type { CardJson } from '../../storage/custom-cards/stored-card';

/**
 * The names of a card that comes with Ringside or, with an origin, from the team's folder, and the date it was
 * last edited.
 */
export type BundledCard = RivalNames & Pick<Card, 'updated' | 'origin' | 'replaces'>;

/** What the importer made of a line: something to say or to ask, or maybe, although it's internal. */
export type Unsure = 'say' | 'ask' | 'maybe';

/**
 * A card to open in the editor.
 * - `bundled`: comes with Ringside; the edited card will replace it on this device
 * - `saved`: a custom card
 * - `team`: from the team's folder; the edited card will replace it on this device
 * - `imported`: read from a file and not saved yet
 */
export type CardToEdit =
  | { readonly kind: 'bundled'; readonly id: string }
  | { readonly kind: 'team'; readonly file: CardJson; readonly replaces: IsoDate }
  | {
      readonly kind: 'saved';
      readonly file: CardJson;
      /** As on the compiled card. */
      readonly replaces?: IsoDate | undefined;
    }
  | {
      readonly kind: 'imported';
      readonly file: CardJson;
      /** The lines whose use the importer decided and nobody has confirmed, by their ids. */
      readonly unsure: ReadonlyMap<string, Unsure>;
      readonly onSaved: () => void;
    };
