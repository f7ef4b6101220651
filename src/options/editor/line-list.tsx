import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { CardFile, LineEntry } from '../../content/card-schema';
import { partsOfFile } from '../../content/parts-of-file';
import { positionAfter } from '../../ui/keys';
import { Isolate } from '../../ui/text';
import type { Finding } from '../import/reading';
import styles from './line-list.module.css';
import { LineRow } from './line-row';
import * as words from './words';

/** What the list asks the editor to do with a line. */
export interface LineActions {
  readonly setUse: (id: string, use: LineEntry['use']) => void;
  readonly openForm: (id: string) => void;
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
  /** The lines to show; undefined for all. */
  readonly shown: ReadonlySet<string> | undefined;
  readonly active: string | undefined;
  readonly onActive: (id: string) => void;
  readonly changed: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The line to focus now, or the next of these if it's gone; a new object each time. */
  readonly focus: { readonly ids: readonly string[] } | undefined;
  readonly actions: LineActions;
  /** The form of a line, in place of its row. */
  readonly formOf: (entry: LineEntry, remove: () => void) => ReactNode | undefined;
}

const USE_KEYS: Readonly<Record<string, LineEntry['use']>> = { s: 'say', a: 'ask', i: 'know' };

/** The lines of a card by section. One row has the tab stop; keys move it and edit its line. */
export function LineList(props: LineListProps) {
  const { card, shown, active, onActive, changed, decided, findings, focus, actions, formOf } =
    props;
  const list = useRef<HTMLDivElement>(null);
  const heading = useId();

  function focusRow(...ids: readonly (string | undefined)[]) {
    const rows = ids.map((id = '') =>
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`),
    );
    rows.find((row) => row)?.focus();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the function only reads the list.
  useLayoutEffect(() => focusRow(...(focus?.ids ?? [])), [focus]);

  const sections = partsOfFile(card)
    .map((part) => ({
      ...part,
      groups: part.groups
        .map((group) => ({
          ...group,
          lines: group.lines.filter(({ entry }) => shown?.has(entry.id) ?? true),
        }))
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
  const ids = sections.flatMap(({ groups }) =>
    groups.flatMap(({ lines }) => lines.map(({ entry }) => entry.id)),
  );
  const neighborsOf = (id: string) => {
    const at = ids.indexOf(id);
    return [...ids.slice(at + 1), ...ids.slice(0, at).reverse()];
  };
  const tabStop = active !== undefined && ids.includes(active) ? active : ids[0];

  function onKeyDown(event: KeyboardEvent) {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const id = target instanceof HTMLElement ? target.dataset.row : undefined;
    if (id === undefined || ctrlKey || metaKey) return;
    const use = USE_KEYS[key.toLowerCase()];
    const next = positionAfter(key, ids.indexOf(id), ids.length, 'list', 'stop');
    if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
      actions.move(id, key === 'ArrowUp' ? -1 : 1);
    } else if (use !== undefined) actions.setUse(id, use);
    else if (key === 'e' || key === 'E' || key === 'Enter') actions.openForm(id);
    else if (key === 'n' || key === 'N') actions.add(id);
    else if (key === 'Delete' || key === 'Backspace') actions.remove(id, neighborsOf(id));
    else if (key === 'u' || key === 'U') actions.undo();
    else if (next !== undefined) focusRow(ids[next]);
    else return;
    event.preventDefault();
  }

  function rowOf(entry: LineEntry) {
    const { id } = entry;
    const form = formOf(entry, () => actions.remove(id, neighborsOf(id)));
    if (form !== undefined) {
      return (
        <tr key={id}>
          <td className={styles.editing}>{form}</td>
        </tr>
      );
    }
    return (
      <LineRow
        key={id}
        entry={entry}
        isActive={id === tabStop}
        isChanged={changed.has(id)}
        isDecided={decided.has(id)}
        findings={findings.get(id) ?? []}
        onFocus={onActive}
        onUse={actions.setUse}
        onEdit={actions.openForm}
      />
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows inside.
    <div ref={list} className={styles.sections} onKeyDown={onKeyDown}>
      {sections.map(({ id, title, groups }) => (
        <div key={id}>
          <div className={styles.head}>
            <h2 id={`${heading}-${id}`} className={styles.title}>
              <Isolate>{title}</Isolate>
            </h2>
            {/* For the mouse; a row takes a key. */}
            <button
              type="button"
              tabIndex={-1}
              className={styles.add}
              aria-label={words.addTo(title)}
              onClick={() => actions.add(groups.at(-1)?.lines.at(-1)?.entry.id ?? '')}
            >
              {words.addLine}
            </button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take keys is a grid. */}
          <table role="grid" aria-labelledby={`${heading}-${id}`} className={styles.grid}>
            {groups.map((group, position) => (
              <tbody key={group.id ?? position}>
                {group.heading !== undefined && group.heading !== '' && (
                  <tr>
                    <th className={styles.group}>
                      <Isolate>{group.heading}</Isolate>
                    </th>
                  </tr>
                )}
                {group.lines.map(({ entry }) => rowOf(entry))}
              </tbody>
            ))}
          </table>
        </div>
      ))}
    </div>
  );
}
