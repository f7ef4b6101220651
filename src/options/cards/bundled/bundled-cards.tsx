import { Pencil, Undo2 } from 'lucide-react';
import { Day } from '../../../card-view/line/text';
import type { RivalNames } from '../../../core/match/rival';
import { TextButton } from '../../../ui/button';
import { Disclosure, IconButton, Message } from '../../controls/controls';
import type { BundledCard } from '../../state/card-to-edit';
import styles from '../custom-card-list.module.css';
import { edit } from '../words';
import * as words from './words';

interface BundledCardsProps {
  /** Those whose ids no stored card has. */
  readonly bundled: readonly RivalNames[];
  readonly onEdit: (id: string) => void;
}

/** Lists the cards that come with Ringside, to edit them. */
export function BundledCards({ bundled, onEdit }: BundledCardsProps) {
  if (bundled.length === 0) return null;
  return (
    <Disclosure title={words.bundledCards(bundled.length)}>
      <p className={styles.about}>{words.bundledHint}</p>
      <ul className={styles.list}>
        {bundled.map(({ id, name }) => (
          <li key={id} className={styles.card}>
            <div className={styles.row}>
              <p className={styles.name}>
                <bdi>{name}</bdi>
              </p>
              <IconButton label={edit(name)} opens={id} onClick={() => onEdit(id)}>
                <Pencil size={16} />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface EditedCopyProps {
  /** The bundled card as it is now. */
  readonly bundled: BundledCard;
  /** The date of the bundled card when it was edited. */
  readonly replaces: string;
  readonly onGoBack: () => void;
}

/** Below an edited copy of a bundled card: whether the bundled one is newer, and the way back to it. */
export function EditedCopy({ bundled, replaces, onGoBack }: EditedCopyProps) {
  return (
    <>
      {bundled.updated > replaces && (
        <Message
          kind="note"
          what={words.bundledIsNewer(<Day date={bundled.updated} />)}
          fix={words.bundledIsNewerFix}
        />
      )}
      <TextButton onClick={onGoBack}>
        <Undo2 size={14} aria-hidden="true" />
        {words.goBackToBundled}
      </TextButton>
    </>
  );
}
