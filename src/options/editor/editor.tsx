import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { CardFile } from '../../content/card-schema';
import { textsOfCard } from '../../content/card-texts';
import { compileCard } from '../../content/compile';
import { diffCards } from '../../content/diff/diff-cards';
import { type EntryKey, entryKeyOf, lineNear, locatedLines } from '../../content/edit/place-name';
import { today } from '../../core/card/line';
import type { RivalNames } from '../../core/match/rival';
import { unnameableCustomers } from '../../core/trust/not-to-say';
import { saveCustomCards } from '../../storage/custom-cards/custom-cards-storage';
import { isSameFile, ownCard } from '../../storage/custom-cards/stored-card';
import { Button } from '../../ui/button';
import { useConfirmation } from '../../ui/confirm-dialog';
import { Ropes } from '../../ui/page';
import { cardFindings } from '../cards/card-findings';
import { CardPreview } from '../cards/card-preview';
import { holesOf } from '../cards/holes';
import { describeClash } from '../cards/name-clash';
import { cardsSaved, storageFull } from '../cards/words';
import { Message } from '../controls/controls';
import { useLeaveGuard } from '../controls/use-leave-guard';
import { downloadJson, downloadMarkdown } from '../state/card-files';
import type { CardToEdit } from '../state/card-to-edit';
import { usePack, usePage } from '../state/page-context';
import { ChangeList, countChanges } from './change-list';
import styles from './editor.module.css';
import { LinePane } from './line-pane';
import { type Going, linesToConfirm, nextTask } from './next-task';
import { openCard } from './open-card';
import { useEditing } from './use-editing';
import { useSettled } from './use-settled';
import * as words from './words';

/** Returns the line to show for a line or text that is being edited. */
function lineOf(card: CardFile, entry: EntryKey): string | undefined {
  const text = textsOfCard(card).find((each) => entryKeyOf(each) === entry);
  return text ? lineNear(locatedLines(card), text.path) : entry;
}

const INVALID = '[aria-invalid="true"]';

interface EditorProps {
  readonly target: CardToEdit;
  readonly onClose: () => void;
}

/** Edits the lines of a card beside the card as reps see it. Saves nothing before "Save". */
export default function Editor({ target, onClose }: EditorProps) {
  const { data, official, save, announce } = usePage();
  const { customCards } = data;
  const opened = useMemo(() => openCard(target), [target]);
  const editing = useEditing(opened.card);
  const pack = usePack();
  const { card } = editing;
  const settled = useSettled(card);
  const compiled = useMemo(() => ownCard(compileCard(settled), opened.replaces), [settled, opened]);
  // A story whose label was changed may no longer say so.
  const secrets = useMemo(() => unnameableCustomers(compileCard(opened.card)), [opened]);
  const findings = useMemo(
    () => cardFindings(settled, { pack, today: today(), secrets }),
    [settled, pack, secrets],
  );
  const holes = useMemo(() => holesOf(settled, compiled, findings), [settled, compiled, findings]);
  const toConfirm = linesToConfirm(editing, opened.unsure);
  const changes = useMemo(() => diffCards(opened.card, card), [opened, card]);
  const { ids: changed, counts } = countChanges(changes);
  const count = words.changeCount(counts);
  const [active, setActive] = useState<string>();
  const [first] = holes;
  const [going, setGoing] = useState<Going | undefined>(
    // A new card opens at what must be done first.
    opened.isNew && first?.isUrgent ? { to: 'hole', hole: first } : undefined,
  );
  const [refusal, setRefusal] = useState<string>();
  const [isFull, setFull] = useState(false);
  const [hasChangesShown, showChanges] = useState(false);
  const [isCardShown, showCard] = useState(false);
  const { ask, dialog } = useConfirmation();
  const main = useRef<HTMLElement>(null);
  const heading = useId();
  const changeList = useId();
  const next = opened.isNew ? nextTask(holes, toConfirm, editing) : undefined;
  const isDirty = changes.length > 0 || editing.removesText;
  const canSave = isDirty || opened.isNew;
  const hasInvalidDraft = editing.form !== undefined && editing.form.problems.length > 0;
  const isLosable = isDirty || hasInvalidDraft;
  useLeaveGuard(isLosable);

  const isOther = ({ id }: RivalNames) => opened.replaces === undefined || id !== card.id;
  const clash = describeClash(compiled, {
    bundled: official.filter(isOther),
    custom: customCards.ready.map((each) => each.card),
    chosen: [],
  });

  function report(why: string | undefined) {
    setRefusal(why);
    if (why !== undefined) announce(why);
    if (why === words.fixField) main.current?.querySelector<HTMLElement>(INVALID)?.focus();
  }

  /** Closes the form of a line. Returns the file then, or undefined if the form has a problem, and shows it. */
  function finishedFile(): CardFile | undefined {
    const finished = editing.closeForm();
    report(finished ? undefined : words.fixField);
    const isSame = finished && diffCards(opened.card, finished).length === 0;
    return finished && (isSame ? finished : { ...finished, updated: today() });
  }

  const stored = customCards.ready.find((each) => each.card.id === card.id)?.file;
  const [storedBefore] = useState(stored);
  const isChangedElsewhere =
    stored !== undefined && (!storedBefore || !isSameFile(stored, storedBefore));

  async function saveCard() {
    const file = finishedFile();
    if (file === undefined || clash !== undefined) return;
    if (!opened.isNew && diffCards(opened.card, file).length === 0) return;
    if (isChangedElsewhere && !(await ask(words.askOverwrite))) return;
    const own = ownCard(compileCard(file), opened.replaces);
    const custom = { file: { ...file }, card: own, savedOn: today() };
    const saving = saveCustomCards([custom]).then((outcome) => {
      setFull(outcome === 'full');
      if (outcome === 'full') return undefined;
      if (target.kind === 'imported') target.onSaved();
      onClose();
      return cardsSaved(1);
    });
    save(saving);
  }

  function undo() {
    if (!finishedFile() || !editing.canUndo) return;
    const line = editing.undo();
    announce(words.undone);
    // After a move, no line is another, but the rows are drawn anew.
    const focused = line ?? active;
    if (focused !== undefined) setGoing({ to: 'line', line: focused });
  }

  function download(exported: (id: string, file: CardFile) => Promise<void>) {
    const file = finishedFile();
    if (file) void exported(file.id, file);
  }

  async function cancel() {
    const lost = isDirty ? count : words.unfinishedLine;
    const question = opened.isNew ? words.askDiscardImport : words.askDiscard(lost);
    if (!isLosable || (await ask(question))) onClose();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    // The browser would save the page.
    event.preventDefault();
    void saveCard();
  }

  return (
    <main ref={main} className={styles.editor} aria-labelledby={heading} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h1 id={heading}>{words.heading(card.name)}</h1>
        <p>{words.about(target.kind, opened.replaces !== undefined)}</p>
        <div className={styles.actions}>
          <Button onClick={() => void cancel()}>{words.cancel}</Button>
          <Button onClick={() => download(downloadJson)}>{words.downloadJson}</Button>
          <Button onClick={() => download(downloadMarkdown)}>{words.downloadMarkdown}</Button>
        </div>
      </header>
      <Ropes />
      <div className={styles.columns} data-card={isCardShown}>
        <div className={styles.left}>
          <div className={styles.lines}>
            <LinePane
              editing={editing}
              findings={findings}
              holes={holes}
              changed={changed}
              unsure={opened.unsure}
              toConfirm={toConfirm}
              going={going}
              active={active}
              onActive={setActive}
              undo={undo}
              announce={announce}
              onRefused={report}
            />
          </div>
          <div className={styles.bar}>
            {hasChangesShown && <ChangeList id={changeList} card={card} changes={changes} />}
            {refusal !== undefined && <p className={styles.refusal}>{refusal}</p>}
            {clash && <Message kind="error" {...clash} />}
            {isFull && (
              <div role="alert">
                <Message kind="error" {...storageFull} />
              </div>
            )}
            <div className={styles.actions}>
              {next && (
                <Button look="main" onClick={() => setGoing(next)}>
                  {words.next(next)}
                </Button>
              )}
              <Button
                look={next ? 'plain' : 'main'}
                isDisabled={!canSave || clash !== undefined}
                onClick={() => void saveCard()}
              >
                {words.save}
              </Button>
              <Button isDisabled={!editing.canUndo} onClick={undo}>
                {words.undo}
              </Button>
              <button
                type="button"
                className={styles.count}
                aria-expanded={hasChangesShown}
                aria-controls={hasChangesShown ? changeList : undefined}
                onClick={() => showChanges(!hasChangesShown)}
              >
                {count}
              </button>
              <span className={styles.switch}>
                <Button onClick={() => showCard(!isCardShown)}>
                  {isCardShown ? words.showLines : words.showCard}
                </Button>
              </span>
            </div>
          </div>
        </div>
        <div className={styles.card}>
          <CardPreview card={compiled} line={active && lineOf(settled, active)} />
        </div>
      </div>
      {dialog}
    </main>
  );
}
