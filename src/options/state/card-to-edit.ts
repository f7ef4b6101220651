import type { IsoDate } from '../../core/card/line';
import type { CardJson } from '../../storage/custom-cards/stored-card';

/**
 * A card to open in the editor.
 * - `bundled`: comes with Ringside; the edited card will replace it on this device
 * - `saved`: a custom card
 * - `imported`: read from a file and not saved yet
 */
export type CardToEdit =
  | { readonly kind: 'bundled'; readonly id: string }
  | {
      readonly kind: 'saved';
      readonly file: CardJson;
      /** As on the compiled card. */
      readonly replaces?: IsoDate | undefined;
    }
  | {
      readonly kind: 'imported';
      readonly file: CardJson;
      /** The ids of the lines whose use the importer wasn't sure about. */
      readonly unsure: ReadonlySet<string>;
      readonly onSaved: () => void;
    };
