import { Download, Eye, EyeOff, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Day } from '../../card-view/line/text';
import type { RivalNames } from '../../core/match/rival';
import { joinCards, type NameClash } from '../../storage/custom-cards/join-cards';
import type { BrokenCard, CustomCards } from '../../storage/custom-cards/load-custom-cards';
import type { CustomCard } from '../../storage/custom-cards/stored-card';
import { Button } from '../../ui/button';
import { IconButton, Message } from '../controls/controls';
import { useFocusAfter } from '../controls/use-focus-after';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import styles from './custom-card-list.module.css';
import { setAsideWords } from './name-clash';

const CardPreview = lazy(() =>
  import('./card-preview').then((module) => ({ default: module.CardPreview })),
);

interface CustomCardListProps {
  readonly customCards: CustomCards;
  readonly bundled: readonly RivalNames[];
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** The cards that are kept on this device, with what can be done with them. */
export default function CustomCardList({
  customCards,
  bundled,
  actions,
  save,
}: CustomCardListProps) {
  const { ready, broken } = customCards;
  const [shown, show] = useState<string>();
  const [removed, setRemoved] = useState<CustomCard>();
  const { within, focusAfter } = useFocusAfter(ready);
  const { setAside } = joinCards<RivalNames>(
    bundled,
    ready.map(({ card }) => card),
  );
  const clashOf = (id: string) => setAside.find(({ card }) => card.id === id)?.clash;
  const preview = ready.find(({ card }) => card.id === shown);

  function remove(own: CustomCard, place: number) {
    focusAfter(place, []);
    setRemoved(own);
    save(actions.removeCard(own.card.id), `The card ${own.card.name} is removed.`);
  }

  function undo({ card, ...own }: CustomCard) {
    focusAfter(ready.filter(({ card: { id } }) => id < card.id).length, ['remove']);
    const keeping = actions.saveCards([{ card, ...own }]).then((outcome) => {
      if (outcome === 'full') throw new Error('the storage is full. The card is still here.');
      setRemoved(undefined);
    });
    save(keeping, `The card ${card.name} is back.`);
  }

  return (
    <div ref={within} className={styles.kept}>
      {removed && !ready.some(({ card }) => card.id === removed.card.id) && (
        <div className={styles.undo} tabIndex={-1} data-focus-fallback="">
          <p>
            <bdi>{removed.card.name}</bdi> is removed.
          </p>
          <Button onClick={() => undo(removed)}>Undo</Button>
          <Button onClick={() => void actions.exportCard(removed.card.id, removed.file)}>
            Export it as JSON
          </Button>
        </div>
      )}
      {ready.length > 0 && <h3>Kept on this device</h3>}
      {ready.length > 0 && (
        <ul className={styles.list}>
          {ready.map((own, place) => (
            <CustomCardRow
              key={own.card.id}
              own={own}
              clash={clashOf(own.card.id)}
              isShown={own === preview}
              onShow={(isShown) => show(isShown ? own.card.id : undefined)}
              onExport={() => void actions.exportCard(own.card.id, own.file)}
              onRemove={() => remove(own, place)}
            />
          ))}
        </ul>
      )}
      {preview && (
        <Suspense fallback={<p>Drawing the card…</p>}>
          <CardPreview key={preview.card.id} card={preview.card} />
        </Suspense>
      )}
      <BrokenCards broken={broken} actions={actions} save={save} />
    </div>
  );
}

interface CustomCardRowProps {
  readonly own: CustomCard;
  readonly clash: NameClash | undefined;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

function CustomCardRow({ own, clash, isShown, onShow, onExport, onRemove }: CustomCardRowProps) {
  const { name, aliases } = own.card;
  return (
    <li className={styles.card}>
      <div className={styles.row}>
        <div>
          <p className={styles.name}>
            <bdi>{name}</bdi>
          </p>
          <p className={styles.about}>
            {aliases.length > 0 && (
              <>
                also <bdi>{aliases.join(', ')}</bdi> ·{' '}
              </>
            )}
            kept <Day date={own.kept} />
          </p>
        </div>
        <div className={styles.tools}>
          <IconButton
            label={isShown ? `Hide ${name}` : `Show ${name}`}
            onClick={() => onShow(!isShown)}
          >
            {isShown ? <EyeOff size={16} /> : <Eye size={16} />}
          </IconButton>
          <IconButton label={`Export ${name} as JSON`} onClick={onExport}>
            <Download size={16} />
          </IconButton>
          <IconButton label={`Remove ${name}`} action="remove" onClick={onRemove}>
            <X size={16} />
          </IconButton>
        </div>
      </div>
      {clash && (
        <Message
          kind="error"
          what={setAsideWords(clash)}
          fix="Export your card if something of it should go into the other one, then remove it."
        />
      )}
    </li>
  );
}

interface BrokenCardsProps {
  readonly broken: readonly BrokenCard[];
  readonly actions: SettingsActions;
  readonly save: Save;
}

const DAMAGED = 'What the browser has kept of it is damaged.';

/** Kept cards that cannot be shown: why, and how to save what is left of them. */
function BrokenCards({ broken, actions, save }: BrokenCardsProps) {
  return broken.map(({ id, left, why = DAMAGED }) => (
    <Message
      key={id}
      kind="error"
      what={
        <>
          Your card <bdi>{id}</bdi> cannot be read, so no deal shows it. {why}
        </>
      }
      fix="Choose its file again, above: that puts it right. Without the file, export what is left of it and have it mended."
    >
      <div className={styles.ways}>
        <Button onClick={() => void actions.exportCard(id, left)}>Export it</Button>
        <Button
          onClick={() => {
            void actions.exportCard(id, left);
            save(actions.removeCard(id), `What was left of ${id} is exported and removed.`);
          }}
        >
          Export and remove it
        </Button>
      </div>
    </Message>
  ));
}
