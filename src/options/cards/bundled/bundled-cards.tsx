import { Undo2 } from 'lucide-react';
import { Day } from '../../../card-view/line/text';
import { Button, TextButton } from '../../../ui/button';
import { Disclosure, Message } from '../../controls/controls';
import controls from '../../controls/controls.module.css';
import type { BundledCard } from '../../state/card-to-edit';
import cards from '../cards.module.css';
import { edit, editIt } from '../words';
import * as words from './words';

interface BundledCardsProps {
  /** Those whose ids no stored card has. */
  readonly bundled: readonly BundledCard[];
  readonly onEdit: (card: BundledCard) => void;
}

/** Lists the cards that come with Ringside or from the team's folder, to edit them. */
export function BundledCards({ bundled, onEdit }: BundledCardsProps) {
  if (bundled.length === 0) return null;
  return (
    <Disclosure
      title={words.bundledCards(
        bundled.length,
        bundled.some(({ origin }) => origin === 'team'),
      )}
    >
      <p className={controls.soft}>{words.bundledHint}</p>
      <ul className={controls.list}>
        {bundled.map((card) => (
          <li key={card.id} className={cards.card}>
            <div className={controls.spread}>
              <p className={controls.strong}>
                <bdi>{card.name}</bdi>
                {card.origin === 'team' && (
                  <span className={controls.soft}> · {words.fromTeam}</span>
                )}
              </p>
              <Button label={edit(card.name)} edits={card.id} onClick={() => onEdit(card)}>
                {editIt}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface EditedCopyProps {
  /** The bundled or team card as it is now. */
  readonly bundled: BundledCard;
  /** Its date when it was edited. */
  readonly replaces: string;
  readonly onGoBack: () => void;
}

/** Returns the words for what an edited copy replaces. */
export function replacedWords({ origin }: BundledCard): typeof words.bundledCard {
  return origin === 'team' ? words.teamCard : words.bundledCard;
}

/** Below an edited copy: whether the card that it replaces is newer, and the way back to that. */
export function EditedCopy({ bundled, replaces, onGoBack }: EditedCopyProps) {
  const replaced = replacedWords(bundled);
  return (
    <>
      {bundled.updated > replaces && (
        <Message
          kind="note"
          what={replaced.isNewer(<Day date={bundled.updated} />)}
          fix={replaced.isNewerFix}
        />
      )}
      <TextButton onClick={onGoBack}>
        <Undo2 size={14} aria-hidden="true" />
        {replaced.goBack}
      </TextButton>
    </>
  );
}
