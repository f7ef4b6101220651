import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { CardFile, LineEntry } from '../../content/card-schema';
import type { CardText } from '../../content/card-texts';
import { type EntryKey, entryKeyOf, isTextKey, textName } from '../../content/edit/place-name';
import { positionAfter } from '../../ui/keys';
import { Isolate } from '../../ui/text';
import type { Finding } from '../import/reading';
import type { Unsure } from '../state/card-to-edit';
import { type RowGroup, type RowSection, rowsOf } from './card-rows';
import styles from './line-list.module.css';
import { ConfirmAll, ContextRow, EditButton, LineRow, RowFindings, TextRow } from './line-row';
import type { Reviewed } from './usual-status';
import * as words from './words';

/** What the list asks the editor to do with a line. */
export interface LineActions {
  /** Sets a line's use. The first of its neighbors that nobody has confirmed is next. */
  readonly setUse: (id: string, use: LineEntry['use'], neighbors: readonly string[]) => void;
  /** Confirms the uses of lines as they are. */
  readonly confirm: (ids: readonly string[]) => void;
  readonly openForm: (entry: EntryKey) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  /** Adds a line below another. */
  readonly add: (id: string) => void;
  /** Removes a line, and focuses the first of its neighbors that is still there. */
  readonly remove: (id: string, neighbors: readonly string[]) => void;
  /** Undoes the last edit, whichever line it was about. */
  readonly undo: () => void;
}

interface LineListProps {
  readonly card: CardFile;
  /** The status that most lines have. */
  readonly usual: Reviewed | undefined;
  /** The lines and texts to show; undefined for all. */
  readonly shown: ReadonlySet<EntryKey> | undefined;
  readonly active: EntryKey | undefined;
  readonly onActive: (entry: EntryKey) => void;
  readonly changed: ReadonlySet<string>;
  /** The lines to confirm. */
  readonly open: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly unsure: ReadonlyMap<string, Unsure>;
  readonly findings: ReadonlyMap<EntryKey, readonly Finding[]>;
  /** The row to focus now, or the next of these if it's gone; a new object each time. */
  readonly focus: { readonly entries: readonly EntryKey[] } | undefined;
  readonly actions: LineActions;
  /** The form of a line or text, in place of its row. */
  readonly formOf: (entry: EntryKey, remove: () => void) => ReactNode | undefined;
}

const USE_KEYS: Readonly<Record<string, LineEntry['use']>> = { s: 'say', a: 'ask', i: 'know' };

/** Returns the texts and lines of a group in the order of their rows. */
function entriesOf({ heading, texts, lines }: RowGroup): readonly EntryKey[] {
  const above = heading ? [...texts, heading] : texts;
  return [...above.map(entryKeyOf), ...lines.map(({ entry }) => entry.id)];
}

/** The lines and texts of a card by section. One row has the tab stop; keys move it and edit what it shows. */
export function LineList(props: LineListProps) {
  const { card, usual, shown, active, onActive, changed, open, confirmed, unsure } = props;
  const { findings, focus, actions, formOf } = props;
  const list = useRef<HTMLDivElement>(null);
  const heading = useId();

  function focusRow(...entries: readonly (EntryKey | undefined)[]) {
    const rows = entries.map((entry = '') =>
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(entry)}"]`),
    );
    const row = rows.find((each) => each);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  const isShown = (entry: EntryKey) => shown?.has(entry) ?? true;
  const hasRows = (group: RowGroup) => entriesOf(group).some(isShown);
  const sections = rowsOf(card, words.cardDetails)
    .map((section) => ({ ...section, groups: section.groups.filter(hasRows) }))
    .filter(
      ({ titleText, groups }) =>
        groups.length > 0 || (titleText !== undefined && isShown(entryKeyOf(titleText))),
    );
  const entries = sections.flatMap(({ titleText, groups }) =>
    [...(titleText ? [entryKeyOf(titleText)] : []), ...groups.flatMap(entriesOf)].filter(isShown),
  );
  const isLine = (entry: EntryKey) => !isTextKey(entry);
  const neighborsOf = (id: string) => {
    const at = entries.indexOf(id);
    return [...entries.slice(at + 1), ...entries.slice(0, at).reverse()].filter(isLine);
  };
  const tabStop =
    active !== undefined && entries.includes(active)
      ? active
      : (entries.find(isLine) ?? entries[0]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the function only reads the list.
  useLayoutEffect(() => focusRow(...(focus?.entries ?? [tabStop])), [focus]);

  /** Keeps the focus on the row, which takes the keys, and off the buttons in it. */
  function onClick({ target }: MouseEvent) {
    const row = target instanceof Element && target.closest<HTMLElement>('[data-row]');
    if (row) row.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const entry = target instanceof HTMLElement ? target.dataset.row : undefined;
    if (entry === undefined || ctrlKey || metaKey) return;
    const use = USE_KEYS[key.toLowerCase()];
    const next = positionAfter(key, entries.indexOf(entry), entries.length, 'list', 'stop');
    if (key === 'e' || key === 'E' || key === 'Enter') actions.openForm(entry);
    else if (key === 'u' || key === 'U') actions.undo();
    else if (next !== undefined && !altKey) focusRow(entries[next]);
    else if (!isLine(entry)) return;
    else if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
      actions.move(entry, key === 'ArrowUp' ? -1 : 1);
    } else if (use !== undefined) actions.setUse(entry, use, neighborsOf(entry));
    else if (key === 'n' || key === 'N') actions.add(entry);
    else if (key === 'Delete' || key === 'Backspace') actions.remove(entry, neighborsOf(entry));
    else return;
    event.preventDefault();
  }

  /** Returns the form of a line or text in place of its row, if it's open. */
  function formRow(entry: EntryKey) {
    const form = formOf(entry, () => actions.remove(entry, neighborsOf(entry)));
    return (
      form && (
        <tr key={entry}>
          <td className={styles.editing}>{form}</td>
        </tr>
      )
    );
  }

  const common = (entry: EntryKey) => ({
    isActive: entry === tabStop,
    findings: findings.get(entry) ?? [],
    onFocus: onActive,
    onEdit: actions.openForm,
  });

  function lineRow(entry: LineEntry) {
    const { id } = entry;
    return (
      formRow(id) ?? (
        <LineRow
          key={id}
          entry={entry}
          isChanged={changed.has(id)}
          isConfirmed={confirmed.has(id)}
          unsure={open.has(id) ? unsure.get(id) : undefined}
          usual={usual}
          onUse={(use) => actions.setUse(id, use, neighborsOf(id))}
          {...common(id)}
        />
      )
    );
  }

  function textRow(text: CardText, isHeading: boolean) {
    const key = entryKeyOf(text);
    return formRow(key) ?? <TextRow key={key} text={text} isHeading={isHeading} {...common(key)} />;
  }

  function sectionHead({ id, title, titleText, groups }: RowSection) {
    const key = titleText && entryKeyOf(titleText);
    const form = key === undefined ? undefined : formOf(key, () => {});
    if (form !== undefined) return <div className={styles.editing}>{form}</div>;
    const last = groups.at(-1)?.lines.at(-1)?.entry.id;
    const isRow = key !== undefined && isShown(key);
    return (
      <>
        <div className={styles.head}>
          <h2
            id={`${heading}-${id}`}
            className={styles.title}
            tabIndex={isRow ? (key === tabStop ? 0 : -1) : undefined}
            data-row={isRow ? key : undefined}
            onFocus={isRow ? () => onActive(key) : undefined}
          >
            <Isolate>{title}</Isolate>
          </h2>
          {titleText && (
            <EditButton
              label={words.editText(textName(titleText.path))}
              onClick={() => actions.openForm(entryKeyOf(titleText))}
            />
          )}
          {/* For the mouse; a row takes a key. */}
          {last !== undefined && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.add}
              aria-label={words.addTo(title)}
              onClick={() => actions.add(last)}
            >
              {words.addLine}
            </button>
          )}
        </div>
        {key !== undefined && <RowFindings findings={findings.get(key) ?? []} />}
      </>
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside.
    <div ref={list} className={styles.sections} onClick={onClick} onKeyDown={onKeyDown}>
      {sections.map((section) => (
        <div key={section.id}>
          {sectionHead(section)}
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take keys is a grid. */}
          <table role="grid" aria-label={section.title} className={styles.grid}>
            {section.groups.map((group) => (
              <tbody key={group.lines[0]?.entry.id ?? entriesOf(group)[0]}>
                {group.texts
                  .filter((text) => isShown(entryKeyOf(text)))
                  .map((text) => textRow(text, false))}
                {group.heading && textRow(group.heading, true)}
                {group.lines.map(({ role, entry }) =>
                  isShown(entry.id)
                    ? lineRow(entry)
                    : role === 'objection' &&
                      hasRows(group) && <ContextRow key={entry.id} entry={entry} />,
                )}
              </tbody>
            ))}
          </table>
          <ConfirmAll
            lines={section.groups.flatMap(({ lines }) =>
              lines.flatMap(({ entry: { id } }) => (isShown(id) && open.has(id) ? id : [])),
            )}
            onConfirm={actions.confirm}
          />
        </div>
      ))}
    </div>
  );
}
