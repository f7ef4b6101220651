import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { forEachLine } from '../../content/compile';
import type { Edit } from '../../content/edit/edit';
import type { EntryKey } from '../../content/edit/place-name';
import { type Place, placeBelow } from '../../content/edit/places';
import { today } from '../../core/card/line';
import { Fact } from '../../ui/text';
import type { CardFindings } from '../cards/card-findings';
import { FindingGroups } from '../cards/findings';
import type { Hole } from '../cards/holes';
import { Disclosure } from '../controls/controls';
import type { Unsure } from '../state/card-to-edit';
import { HoleList } from './hole-list';
import { type Filter, LineFilter } from './line-filter';
import { LineForm, TextForm } from './line-form';
import { type LineActions, LineList } from './line-list';
import styles from './line-pane.module.css';
import { type Editing, entryOf } from './use-editing';
import * as words from './words';

interface LinePaneProps {
  readonly editing: Editing;
  readonly findings: CardFindings;
  readonly holes: readonly Hole[];
  readonly changed: ReadonlySet<string>;
  /** The lines whose use nobody has confirmed. */
  readonly unsure: ReadonlyMap<string, Unsure>;
  /** Whether the card was just imported: begins with what must be done. */
  readonly isNew: boolean;
  readonly active: EntryKey | undefined;
  readonly onActive: (entry: EntryKey) => void;
  readonly undo: () => void;
  readonly announce: (message: string) => void;
  /** Shows why an edit was refused; undefined if it was made. */
  readonly onRefused: (why: string | undefined) => void;
}

/** The use that the import gave a line. */
const IMPORTED_USE = { say: 'say', ask: 'ask', maybe: 'know', know: 'know' } as const;

const NO_LINES: ReadonlySet<EntryKey> = new Set();

/** The lines of a card to edit, and the choice of which to show. */
export function LinePane(props: LinePaneProps) {
  const { editing, findings, holes, changed, unsure, isNew, active } = props;
  const { onActive, undo, announce, onRefused } = props;
  const { card, form } = editing;
  const [decided, setDecided] = useState(NO_LINES);
  const [focus, setFocus] = useState<{ readonly entries: readonly EntryKey[] }>();
  const [isAtSources, setAtSources] = useState(false);
  const found = [...findings.byEntry.keys()];
  // A line stays listed after it no longer belongs there, or it would vanish while being edited.
  const [chosen, choose] = useState<{
    readonly filter: Filter;
    readonly shown: ReadonlySet<EntryKey>;
  }>(
    unsure.size > 0
      ? { filter: 'unsure', shown: new Set(unsure.keys()) }
      : { filter: 'all', shown: NO_LINES },
  );

  const all: string[] = [];
  const confirmed = new Set(decided);
  forEachLine(card, ({ id, use }) => {
    all.push(id);
    // Another use than the import chose was chosen in the form.
    if (use !== IMPORTED_USE[unsure.get(id) ?? use]) confirmed.add(id);
  });
  const toConfirm = all.filter((id) => unsure.has(id) && !confirmed.has(id));

  function edit(given: Edit): boolean {
    const [problem] = editing.edit(given);
    onRefused(problem?.what);
    return problem === undefined;
  }

  /** Lists a line or text whatever the filter. */
  function reveal(entry: EntryKey) {
    choose(({ filter, shown }) => ({ filter, shown: new Set([...shown, entry]) }));
    onActive(entry);
  }

  function addLine(place: Place) {
    opener.current = active;
    const id = editing.addLine(place, today());
    onRefused(id === undefined ? words.fixField : undefined);
    if (id === undefined) return;
    setAtSources(false);
    reveal(id);
  }

  function openForm(entry: EntryKey, atSources = false) {
    const isOpen = editing.openForm(entry);
    onRefused(isOpen ? undefined : words.fixField);
    if (!isOpen) return;
    setAtSources(atSources);
    reveal(entry);
  }

  /** Opens what a card still needs. */
  function goTo({ kind, go }: Hole) {
    if ('place' in go) addLine(go.place);
    else if (kind === 'talk-track') {
      reveal(go.line);
      setFocus({ entries: [go.line] });
    } else openForm(go.line, kind === 'source');
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens it once.
  useEffect(() => {
    const [first] = holes;
    if (isNew && first?.isUrgent) goTo(first);
  }, []);

  const opener = useRef<string>(undefined);
  const openId = form && entryOf(form);
  const lastOpenId = useRef(openId);
  useLayoutEffect(() => {
    const closed = lastOpenId.current;
    lastOpenId.current = openId;
    const hasLostFocus = document.activeElement === document.body;
    if (closed === undefined || openId !== undefined || !hasLostFocus) return;
    // An added line without a text is gone.
    setFocus({ entries: [closed, opener.current ?? ''] });
  }, [openId]);

  const actions: LineActions = {
    setUse(id, use, neighbors) {
      if (!edit({ kind: 'use', line: id, use })) return;
      announce(words.nowUse(use));
      if (unsure.has(id)) setDecided(new Set([...decided, id]));
      const next = neighbors.find((each) => toConfirm.includes(each));
      if (chosen.filter === 'unsure' && next !== undefined) setFocus({ entries: [next] });
    },
    openForm: (entry) => openForm(entry),
    add(id) {
      const place = placeBelow(card, id);
      if (place) addLine(place);
      else onRefused(words.noRoom);
    },
    remove(id, neighbors) {
      if (!edit({ kind: 'remove', line: id })) return;
      announce(words.removedLine);
      setFocus({ entries: neighbors });
    },
    move(id, by) {
      if (!edit({ kind: 'move', line: id, by })) return;
      announce(by < 0 ? words.movedUp : words.movedDown);
      // A line that moves to another group is drawn anew.
      setFocus({ entries: [id] });
    },
    undo() {
      undo();
      if (active !== undefined) setFocus({ entries: [active] });
    },
  };

  function formOf(entry: EntryKey, remove: () => void) {
    if (form === undefined || entryOf(form) !== entry) return undefined;
    const common = {
      findings: findings.byEntry.get(entry) ?? [],
      onChange: editing.changeDraft,
      onDone: () => onRefused(editing.closeForm() ? undefined : words.fixField),
      onCancel() {
        editing.cancelForm();
        onRefused(undefined);
      },
    };
    if (form.kind === 'text') return <TextForm form={form} {...common} />;
    return <LineForm form={form} startsAtSources={isAtSources} onRemove={remove} {...common} />;
  }

  const isUnfilled = (entry: EntryKey) =>
    findings.byEntry.get(entry)?.some(({ rule }) => rule === 'unfilled') === true;
  const lines: Readonly<Record<Filter, readonly EntryKey[]>> = {
    unsure: toConfirm,
    all,
    unfilled: found.filter(isUnfilled),
    findings: found,
    changed: all.filter((id) => changed.has(id)),
  };
  const maybes = toConfirm.filter((id) => unsure.get(id) === 'maybe').length;
  return (
    <>
      <HoleList
        holes={holes}
        onGo={goTo}
        onOpenWith={(id) => {
          if (!edit({ kind: 'opening', line: id })) return;
          announce(words.nowOpening);
          reveal(id);
          setFocus({ entries: [id] });
        }}
      />
      {findings.others.length > 0 && (
        <Disclosure title={words.aboutCard(findings.others.length)}>
          <FindingGroups findings={findings.others} onOpen={openForm} />
        </Disclosure>
      )}
      <LineFilter
        filter={chosen.filter}
        entries={lines}
        onChoose={(filter) => choose({ filter, shown: new Set(lines[filter]) })}
      />
      {chosen.filter === 'unsure' && toConfirm.length > 0 && (
        <p>{words.unsureHint(toConfirm.length - maybes, maybes)}</p>
      )}
      <KeyList />
      <LineList
        card={card}
        shown={chosen.filter === 'all' ? undefined : chosen.shown}
        active={active}
        onActive={onActive}
        changed={changed}
        decided={confirmed}
        unsure={unsure}
        findings={findings.byEntry}
        focus={focus}
        actions={actions}
        formOf={formOf}
      />
    </>
  );
}

function KeyList() {
  return (
    <dl className={styles.keys} aria-label={words.keysTitle}>
      {words.keys.map(([keys, what]) => (
        <Fact key={what} name={keys.map((each) => <kbd key={each}>{each}</kbd>)}>
          {what}
        </Fact>
      ))}
    </dl>
  );
}
