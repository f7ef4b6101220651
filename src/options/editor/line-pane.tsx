import { useLayoutEffect, useRef, useState } from 'react';
import type { LineEntry } from '../../content/card-schema';
import { forEachLine } from '../../content/compile';
import type { Edit } from '../../content/edit/edit';
import { type Place, placeBelow } from '../../content/edit/places';
import { today } from '../../core/card/line';
import { FindingGroups } from '../cards/findings';
import { Disclosure } from '../controls/controls';
import type { CardFindings } from './card-findings';
import { HoleList } from './hole-list';
import type { Hole } from './holes';
import { LineForm } from './line-form';
import { type LineActions, LineList } from './line-list';
import styles from './line-pane.module.css';
import type { Editing } from './use-editing';
import * as words from './words';

interface LinePaneProps {
  readonly editing: Editing;
  readonly findings: CardFindings;
  readonly holes: readonly Hole[];
  readonly changed: ReadonlySet<string>;
  /** The lines whose use the importer wasn't sure about. */
  readonly unsure: ReadonlySet<string>;
  readonly active: string | undefined;
  readonly onActive: (id: string) => void;
  readonly undo: () => void;
  readonly announce: (message: string) => void;
  /** Shows why an edit was refused; undefined if it was made. */
  readonly onRefused: (why: string | undefined) => void;
}

type Filter = keyof typeof words.filters;

const NO_LINES: ReadonlySet<string> = new Set();

/** The lines of a card to edit, and the choice of which to show. */
export function LinePane(props: LinePaneProps) {
  const { editing, findings, holes, changed, unsure, active } = props;
  const { onActive, undo, announce, onRefused } = props;
  const { card, form } = editing;
  const [decided, setDecided] = useState(NO_LINES);
  const [focus, setFocus] = useState<{ readonly ids: readonly string[] }>();
  const [isAtSources, setAtSources] = useState(false);
  // A line stays listed after it no longer belongs there, or it would vanish while being edited.
  const [chosen, choose] = useState<{
    readonly filter: Filter;
    readonly shown: ReadonlySet<string>;
  }>(unsure.size > 0 ? { filter: 'unsure', shown: unsure } : { filter: 'all', shown: NO_LINES });

  function edit(given: Edit): boolean {
    const [problem] = editing.edit(given);
    onRefused(problem?.what);
    return problem === undefined;
  }

  /** Lists a line whatever the filter. */
  function reveal(id: string) {
    choose(({ filter, shown }) => ({ filter, shown: new Set([...shown, id]) }));
    onActive(id);
  }

  function addLine(place: Place) {
    opener.current = active;
    const id = editing.addLine(place, today());
    onRefused(id === undefined ? words.fixField : undefined);
    if (id === undefined) return;
    setAtSources(false);
    reveal(id);
  }

  function openForm(id: string, atSources = false) {
    const isOpen = editing.openForm(id);
    onRefused(isOpen ? undefined : words.fixField);
    if (!isOpen) return;
    setAtSources(atSources);
    reveal(id);
  }

  const opener = useRef<string>(undefined);
  const openId = form?.draft.id;
  const lastOpenId = useRef(openId);
  useLayoutEffect(() => {
    const closed = lastOpenId.current;
    lastOpenId.current = openId;
    const hasLostFocus = document.activeElement === document.body;
    if (closed === undefined || openId !== undefined || !hasLostFocus) return;
    // An added line without a text is gone.
    setFocus({ ids: [closed, opener.current ?? ''] });
  }, [openId]);

  const actions: LineActions = {
    setUse(id, use) {
      if (!edit({ kind: 'use', line: id, use })) return;
      announce(words.nowUse(use));
      if (unsure.has(id)) setDecided(new Set([...decided, id]));
    },
    openForm: (id) => openForm(id),
    add(id) {
      const place = placeBelow(card, id);
      if (place) addLine(place);
      else onRefused(words.noRoom);
    },
    remove(id, neighbors) {
      if (!edit({ kind: 'remove', line: id })) return;
      announce(words.removedLine);
      setFocus({ ids: neighbors });
    },
    move(id, by) {
      if (!edit({ kind: 'move', line: id, by })) return;
      announce(by < 0 ? words.movedUp : words.movedDown);
      // A line that moves to another group is drawn anew.
      setFocus({ ids: [id] });
    },
    undo() {
      undo();
      if (active !== undefined) setFocus({ ids: [active] });
    },
  };

  function formOf(entry: LineEntry, remove: () => void) {
    if (form?.draft.id !== entry.id) return undefined;
    return (
      <LineForm
        form={form}
        findings={findings.byLine.get(entry.id) ?? []}
        onChange={editing.changeDraft}
        startsAtSources={isAtSources}
        onRemove={remove}
        onDone={() => onRefused(editing.closeForm() ? undefined : words.fixField)}
        onCancel={() => {
          editing.cancelForm();
          onRefused(undefined);
        }}
      />
    );
  }

  const all: string[] = [];
  forEachLine(card, ({ id }) => all.push(id));
  const isUnfilled = (id: string) =>
    findings.byLine.get(id)?.some(({ rule }) => rule === 'unfilled') === true;
  const lines: Readonly<Record<Filter, readonly string[]>> = {
    unsure: all.filter((id) => unsure.has(id) && !decided.has(id)),
    all,
    unfilled: all.filter(isUnfilled),
    findings: all.filter((id) => findings.byLine.has(id)),
    changed: all.filter((id) => changed.has(id)),
  };
  return (
    <>
      {findings.others.length > 0 && (
        <Disclosure title={words.aboutCard(findings.others.length)}>
          <FindingGroups findings={findings.others} />
        </Disclosure>
      )}
      <HoleList
        holes={holes}
        onGo={({ kind, go }) => {
          if ('place' in go) addLine(go.place);
          else openForm(go.line, kind === 'source');
        }}
      />
      <LineFilter
        filter={chosen.filter}
        counts={lines}
        onChoose={(filter) => choose({ filter, shown: new Set(lines[filter]) })}
      />
      <KeyList />
      <LineList
        card={card}
        shown={chosen.filter === 'all' ? undefined : chosen.shown}
        active={active}
        onActive={onActive}
        changed={changed}
        decided={decided}
        findings={findings.byLine}
        focus={focus}
        actions={actions}
        formOf={formOf}
      />
    </>
  );
}

interface LineFilterProps {
  readonly filter: Filter;
  /** The lines that each filter would show. One without lines isn't offered, unless it's chosen. */
  readonly counts: Readonly<Record<Filter, readonly string[]>>;
  readonly onChoose: (filter: Filter) => void;
}

function LineFilter({ filter, counts, onChoose }: LineFilterProps) {
  const offered = (Object.keys(counts) as Filter[]).filter(
    (each) => each === 'all' || each === filter || counts[each].length > 0,
  );
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{words.show}</legend>
      {offered.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="line-filter"
            checked={each === filter}
            // Choosing the same filter again updates its list.
            onClick={() => each === filter && onChoose(each)}
            onChange={() => onChoose(each)}
          />
          <span>{words.filters[each](counts[each].length)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function KeyList() {
  return (
    <dl className={styles.keys} aria-label={words.keysTitle}>
      {words.keys.map(([keys, what]) => (
        <div key={what}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
