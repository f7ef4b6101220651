import { FileText, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Day } from '../../card-view/line/text';
import type { RivalNames } from '../../core/match/rival';
import { joinCards, type NameClash } from '../../storage/custom-cards/join-cards';
import type { BrokenCard, CustomCards } from '../../storage/custom-cards/load-custom-cards';
import type { CustomCard } from '../../storage/custom-cards/stored-card';
import { Button } from '../../ui/button';
import { IconButton, Message } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { useFocusAfter } from '../controls/use-focus-after';
import type { Save } from '../controls/use-saving';
import type { BundledCard, CardToEdit } from '../state/card-to-edit';
import type { SettingsActions } from '../state/settings-actions';
import { BundledCards, EditedCopy, replacedWords } from './bundled/bundled-cards';
import cards from './cards.module.css';
import * as words from './words';

const CardPreview = lazy(() =>
  import('./card-preview').then((module) => ({ default: module.CardPreview })),
);

export interface CustomCardListProps {
  readonly customCards: CustomCards;
  /** The cards that reps see unless they edited them: the bundled ones and the team's. */
  readonly bundled: readonly BundledCard[];
  readonly actions: SettingsActions;
  readonly save: Save;
  /** Opens a card in the editor. */
  readonly onEdit: (target: CardToEdit) => void;
}

/** Lists the cards saved on this device, to show, edit, export and remove them, and the bundled ones to edit. */
export default function CustomCardList(props: CustomCardListProps) {
  const { customCards, bundled, actions, save, onEdit } = props;
  const { ready, broken } = customCards;
  const [shown, show] = useState<string>();
  const [removed, setRemoved] = useState<CustomCard>();
  const { within, focusAfter } = useFocusAfter(ready);
  const { setAside } = joinCards<RivalNames>(
    bundled,
    ready.map(({ card }) => card),
  );
  const replacedBy = ({ card: { id, replaces } }: CustomCard) =>
    replaces === undefined ? undefined : bundled.find((each) => each.id === id);
  const removedFrom = removed && replacedBy(removed);
  const findClash = (id: string) => setAside.find(({ card }) => card.id === id)?.clash;
  const preview = ready.find(({ card }) => card.id === shown);
  const stored = new Set([...ready.map(({ card }) => card.id), ...broken.map(({ id }) => id)]);

  function officialCard(id: string): CardToEdit {
    const fromTeam = customCards.team.find(({ card }) => card.id === id);
    const isShown = bundled.some((each) => each.id === id && each.origin === 'team');
    return fromTeam && isShown
      ? { kind: 'team', file: fromTeam.file, replaces: fromTeam.card.updated }
      : { kind: 'bundled', id };
  }

  function remove(custom: CustomCard, index: number) {
    focusAfter(index, []);
    setRemoved(custom);
    const { id, name } = custom.card;
    const replaced = replacedBy(custom);
    const result = replaced ? replacedWords(replaced).shownAgain(name) : words.cardRemoved(name);
    save(actions.removeCard(id), result);
  }

  function undo({ card, ...rest }: CustomCard) {
    focusAfter(ready.filter(({ card: { id } }) => id < card.id).length, ['remove']);
    const saving = actions.saveCards([{ card, ...rest }]).then((outcome) => {
      if (outcome === 'full') throw new Error(words.noRoomToRestore);
      setRemoved(undefined);
    });
    save(saving, words.cardRestored(card.name));
  }

  return (
    <div ref={within} className={controls.stack}>
      {removed && !ready.some(({ card }) => card.id === removed.card.id) && (
        <div className={controls.undo} tabIndex={-1} data-focus-fallback="">
          <p>
            {removedFrom
              ? replacedWords(removedFrom).again(removed.card.name)
              : words.removed(removed.card.name)}
          </p>
          <Button onClick={() => undo(removed)}>{words.undo}</Button>
          <Button onClick={() => void actions.exportCard(removed.card.id, removed.file)}>
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
          {ready.map((custom, index) => (
            <CustomCardRow
              key={custom.card.id}
              custom={custom}
              clash={findClash(custom.card.id)}
              replaced={replacedBy(custom)}
              isShown={custom === preview}
              onShow={(isShown) => show(isShown ? custom.card.id : undefined)}
              onEdit={() => {
                const { file, card } = custom;
                onEdit({ kind: 'saved', file, replaces: card.replaces });
              }}
              onExport={() => void actions.exportCard(custom.card.id, custom.file)}
              onExportMarkdown={() => void actions.exportMarkdown(custom.card.id, custom.file)}
              onRemove={() => remove(custom, index)}
            />
          ))}
        </ul>
      )}
      {preview && (
        <Suspense fallback={<p>{words.loadingCard}</p>}>
          <CardPreview key={preview.card.id} card={preview.card} />
        </Suspense>
      )}
      <BrokenCards broken={broken} actions={actions} save={save} />
      <BundledCards
        // Saving one would overwrite the stored card with the same id.
        bundled={bundled.filter(({ id }) => !stored.has(id))}
        onEdit={(id) => onEdit(officialCard(id))}
      />
    </div>
  );
}

interface CustomCardRowProps {
  readonly custom: CustomCard;
  readonly clash: NameClash | undefined;
  /** The card of which it's an edited copy. */
  readonly replaced: BundledCard | undefined;
  readonly isShown: boolean;
  readonly onEdit: () => void;
  readonly onShow: (isShown: boolean) => void;
  readonly onExport: () => void;
  readonly onExportMarkdown: () => void;
  readonly onRemove: () => void;
}

function CustomCardRow(props: CustomCardRowProps) {
  const { custom, clash, replaced, isShown } = props;
  const { onEdit, onShow, onExport, onExportMarkdown, onRemove } = props;
  const { id, name, aliases, replaces = '' } = custom.card;
  return (
    <li className={cards.card}>
      <p className={controls.strong}>
        <bdi>{name}</bdi>
      </p>
      <p className={controls.soft}>
        {replaced && <>{replacedWords(replaced).editedCopy} · </>}
        {aliases.length > 0 && <>{words.alsoKnownAs(aliases.join(', '))} · </>}
        {words.savedOn(<Day date={custom.savedOn} />)}
      </p>
      <div className={controls.actions}>
        <Button
          label={isShown ? words.hide(name) : words.show(name)}
          onClick={() => onShow(!isShown)}
        >
          {isShown ? words.hideIt : words.showIt}
        </Button>
        <Button label={words.edit(name)} edits={id} onClick={onEdit}>
          {words.editIt}
        </Button>
        <Button label={words.exportNamed(name)} onClick={onExport}>
          {words.exportIt}
        </Button>
        <IconButton label={words.exportMarkdown(name)} onClick={onExportMarkdown}>
          <FileText size={16} />
        </IconButton>
        {!replaced && (
          <IconButton label={words.remove(name)} action="remove" onClick={onRemove}>
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

interface BrokenCardsProps extends Pick<CustomCardListProps, 'actions' | 'save'> {
  readonly broken: readonly BrokenCard[];
}

/** Lists saved cards that can't be shown, to export what is left of them. */
function BrokenCards({ broken, actions, save }: BrokenCardsProps) {
  return broken.map(({ id, left, why }) => (
    <Message key={id} kind="error" what={words.unreadableCard(id, why)} fix={words.unreadableFix}>
      <div className={controls.actions}>
        <Button onClick={() => void actions.exportCard(id, left)}>{words.exportRest}</Button>
        <Button
          onClick={() => {
            void actions.exportCard(id, left);
            save(actions.removeCard(id), words.restRemoved(id));
          }}
        >
          {words.exportAndRemove}
        </Button>
      </div>
    </Message>
  ));
}
