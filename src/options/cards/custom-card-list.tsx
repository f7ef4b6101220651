import { FileText, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Day } from '../../card-view/line/text';
import type { RivalNames } from '../../core/match/rival';
import { removeCustomCard, saveCustomCards } from '../../storage/custom-cards/custom-cards-storage';
import { joinCards, type NameClash } from '../../storage/custom-cards/join-cards';
import type { BrokenCard } from '../../storage/custom-cards/load-custom-cards';
import type { CustomCard } from '../../storage/custom-cards/stored-card';
import { Button } from '../../ui/button';
import { IconButton, Message } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { useKeptFocus } from '../controls/use-kept-focus';
import { downloadJson, downloadMarkdown } from '../state/card-files';
import type { BundledCard, CardToEdit } from '../state/card-to-edit';
import { usePage } from '../state/page-context';
import { BundledCards, EditedCopy, replacedWords } from './bundled/bundled-cards';
import cards from './cards.module.css';
import * as words from './words';

const CardPreview = lazy(() =>
  import('./card-preview').then((module) => ({ default: module.CardPreview })),
);

interface CustomCardListProps {
  /** Opens a card in the editor. */
  readonly onEdit: (target: CardToEdit) => void;
}

/** Lists the cards saved on this device, to show, edit, export and remove them, and the bundled ones to edit. */
export default function CustomCardList({ onEdit }: CustomCardListProps) {
  const { data, official, save } = usePage();
  const { ready, team, broken } = data.customCards;
  const [shown, show] = useState<string>();
  /** The card that was removed last. */
  const [removed, setRemoved] = useState<CustomCard>();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const { setAside } = joinCards<RivalNames>(
    official,
    ready.map(({ card }) => card),
  );
  const replacedBy = ({ card: { id, replaces } }: CustomCard) =>
    replaces === undefined ? undefined : official.find((each) => each.id === id);
  const removedFrom = removed && replacedBy(removed);
  const preview = ready.find(({ card }) => card.id === shown);
  const stored = new Set([...ready.map(({ card }) => card.id), ...broken.map(({ id }) => id)]);

  function editOfficial({ id, origin }: BundledCard) {
    const fromTeam = origin === 'team' && team.find(({ card }) => card.id === id);
    if (fromTeam) onEdit({ kind: 'team', file: fromTeam.file, replaces: fromTeam.card.updated });
    else onEdit({ kind: 'bundled', id });
  }

  function remove(custom: CustomCard) {
    setRemoved(custom);
    const { id, name } = custom.card;
    const replaced = replacedBy(custom);
    const result = replaced ? replacedWords(replaced).shownAgain(name) : words.cardRemoved(name);
    save(removeCustomCard(id), result);
  }

  function undo(custom: CustomCard) {
    const saving = saveCustomCards([custom]).then((outcome) => {
      if (outcome === 'full') throw new Error(words.noRoomToRestore);
    });
    save(saving, words.cardRestored(custom.card.name));
  }

  return (
    <div className={controls.stack} {...keptFocus}>
      {removed && !stored.has(removed.card.id) && (
        <div className={controls.undo} tabIndex={-1} data-focus-fallback="">
          <p>
            {removedFrom
              ? replacedWords(removedFrom).again(removed.card.name)
              : words.removed(removed.card.name)}
          </p>
          <Button onClick={() => undo(removed)}>{words.undo}</Button>
          <Button onClick={() => void downloadJson(removed.card.id, removed.file)}>
            {words.exportRemoved}
          </Button>
        </div>
      )}
      {ready.length > 0 && (
        <>
          <h3>{words.savedHeading}</h3>
          <p className={controls.soft}>{words.savedHint}</p>
        </>
      )}
      {ready.length > 0 && (
        <ul className={controls.list}>
          {ready.map((custom) => (
            <CustomCardRow
              key={custom.card.id}
              custom={custom}
              clash={setAside.find(({ card }) => card.id === custom.card.id)?.clash}
              replaced={replacedBy(custom)}
              isShown={custom === preview}
              isRestored={custom.card.id === removed?.card.id}
              onShow={(isShown) => show(isShown ? custom.card.id : undefined)}
              onEdit={onEdit}
              onRemove={() => remove(custom)}
            />
          ))}
        </ul>
      )}
      {preview && (
        <Suspense fallback={<p>{words.loadingCard}</p>}>
          <CardPreview key={preview.card.id} card={preview.card} />
        </Suspense>
      )}
      {broken.map((card) => (
        <BrokenCardMessage key={card.id} card={card} />
      ))}
      <BundledCards
        // Saving one would overwrite the stored card with the same id.
        bundled={official.filter(({ id }) => !stored.has(id))}
        onEdit={editOfficial}
      />
    </div>
  );
}

/** Gets the focus when removing the card is undone. */
const RESTORED = { tabIndex: -1, 'data-focus-fallback': '' };

interface CustomCardRowProps extends CustomCardListProps {
  readonly custom: CustomCard;
  readonly clash: NameClash | undefined;
  /** The card of which it's an edited copy. */
  readonly replaced: BundledCard | undefined;
  readonly isShown: boolean;
  /** Whether removing it was undone. */
  readonly isRestored: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onRemove: () => void;
}

function CustomCardRow(props: CustomCardRowProps) {
  const { custom, clash, replaced, isShown, isRestored, onShow, onEdit, onRemove } = props;
  const { card, file, savedOn } = custom;
  const { id, name, aliases, replaces = '' } = card;
  return (
    <li className={cards.card} {...(isRestored && RESTORED)}>
      <p className={controls.strong}>
        <bdi>{name}</bdi>
      </p>
      <p className={controls.soft}>
        {replaced && <>{replacedWords(replaced).editedCopy} · </>}
        {aliases.length > 0 && <>{words.alsoKnownAs(aliases.join(', '))} · </>}
        {words.savedOn(<Day date={savedOn} />)}
      </p>
      <div className={controls.actions}>
        <Button
          label={isShown ? words.hide(name) : words.show(name)}
          onClick={() => onShow(!isShown)}
        >
          {isShown ? words.hideIt : words.showIt}
        </Button>
        <Button
          label={words.edit(name)}
          edits={id}
          onClick={() => onEdit({ kind: 'saved', file, replaces: card.replaces })}
        >
          {words.editIt}
        </Button>
        <Button label={words.exportNamed(name)} onClick={() => void downloadJson(id, file)}>
          {words.exportIt}
        </Button>
        <IconButton
          label={words.exportMarkdown(name)}
          onClick={() => void downloadMarkdown(id, file)}
        >
          <FileText size={16} />
        </IconButton>
        {!replaced && (
          <IconButton label={words.remove(name)} onClick={onRemove}>
            <X size={16} />
          </IconButton>
        )}
      </div>
      {replaced && <EditedCopy bundled={replaced} replaces={replaces} onGoBack={onRemove} />}
      {clash && (
        <Message
          kind="error"
          what={words.setAside(clash.name, clash.with?.name)}
          fix={words.setAsideFix}
        />
      )}
    </li>
  );
}

/** Says that a saved card can't be shown, to export what is left of it. */
function BrokenCardMessage({ card: { id, left, why } }: { readonly card: BrokenCard }) {
  const { save } = usePage();
  const download = () => void downloadJson(id, left);
  return (
    <Message kind="error" what={words.unreadableCard(id, why)} fix={words.unreadableFix}>
      <div className={controls.actions}>
        <Button onClick={download}>{words.exportRest}</Button>
        <Button
          onClick={() => {
            download();
            save(removeCustomCard(id), words.restRemoved(id));
          }}
        >
          {words.exportAndRemove}
        </Button>
      </div>
    </Message>
  );
}
