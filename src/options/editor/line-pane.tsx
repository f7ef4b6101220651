import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { forEachLine } from '../../content/compile';
import type { Edit } from '../../content/edit/edit';
import type { EntryKey } from '../../content/edit/place-name';
import { type Place, placeBelow } from '../../content/edit/places';
import { today } from '../../core/card/line';
import { TextButton } from '../../ui/button';
import type { CardFindings } from '../cards/card-findings';
import { FindingList } from '../cards/findings';
import type { Hole } from '../cards/holes';
import { Disclosure } from '../controls/controls';
import type { Unsure } from '../state/card-to-edit';
import { HoleList } from './hole-list';
import { KeyList } from './key-list';
import { type Filter, LineFilter } from './line-filter';
import { LineForm, TextForm } from './line-form';
import { type LineActions, LineList } from './line-list';
import styles from './line-pane.module.css';
import type { Going } from './next-task';
import { type Editing, entryOf } from './use-editing';
import { usualStatus } from './usual-status';
import * as words from './words';

interface LinePaneProps {
  readonly editing: Editing;
  readonly findings: CardFindings;
  readonly holes: readonly Hole[];
  readonly changed: ReadonlySet<string>;
  /** The lines whose use nobody has confirmed. */
  readonly unsure: ReadonlyMap<string, Unsure>;
  /** The lines to confirm, in the order of the card. */
  readonly toConfirm: readonly string[];
  /** Where to go now; a new object each time. */
  readonly going: Going | undefined;
  readonly active: EntryKey | undefined;
  readonly onActive: (entry: EntryKey) => void;
  readonly undo: () => void;
  readonly announce: (message: string) => void;
  /** Shows why an edit was refused; undefined if it was made. */
  readonly onRefused: (why: string | undefined) => void;
}

const NO_LINES: ReadonlySet<EntryKey> = new Set();

/** The lines of a card to edit, and the choice of which to show. */
export function LinePane(props: LinePaneProps) {
  const { editing, findings, holes, changed, unsure, toConfirm, going, active } = props;
  const { onActive, undo, announce, onRefused } = props;
  const { card, form } = editing;
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
  forEachLine(card, ({ id }) => all.push(id));
  const open = new Set(toConfirm);
  const confirmed = new Set([...unsure.keys()].filter((id) => !open.has(id)));

  function edit(given: Edit | undefined, confirms: readonly string[] = []): boolean {
    const [problem] = editing.edit(given, confirms);
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes there once.
  useEffect(() => {
    if (going?.to === 'hole') goTo(going.hole);
    else if (going?.to === 'line') {
      reveal(going.line);
      setFocus({ entries: [going.line] });
    } else if (going) {
      choose({ filter: 'unsure', shown: new Set(going.lines) });
      setFocus({ entries: going.lines });
    }
  }, [going]);

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
      if (!edit({ kind: 'use', line: id, use }, unsure.has(id) ? [id] : [])) return;
      announce(words.nowUse(use));
      const next = neighbors.find((each) => open.has(each));
      if (chosen.filter === 'unsure' && next !== undefined) setFocus({ entries: [next] });
    },
    confirm(ids) {
      if (!edit(undefined, ids)) return;
      announce(words.nowConfirmed(ids.length));
      const next = toConfirm.find((id) => !ids.includes(id)) ?? ids.at(-1);
      if (next !== undefined) setFocus({ entries: [next] });
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
    undo,
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

  const lines: Readonly<Record<Filter, readonly EntryKey[]>> = {
    unsure: toConfirm,
    all,
    findings: found,
    changed: all.filter((id) => changed.has(id)),
  };
  const usual = usualStatus(card);
  const needed = holes.find(({ kind }) => kind !== 'source');
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
          <FindingList findings={findings.others} onOpen={openForm} />
        </Disclosure>
      )}
      <LineFilter
        filter={chosen.filter}
        entries={lines}
        onChoose={(filter) => choose({ filter, shown: new Set(lines[filter]) })}
      />
      {chosen.filter === 'unsure' &&
        (toConfirm.length > 0 ? (
          <p>{words.unsureHint}</p>
        ) : (
          <p>
            {words.allConfirmed}{' '}
            {needed ? (
              <TextButton onClick={() => goTo(needed)}>
                {words.next({ to: 'hole', hole: needed })}
              </TextButton>
            ) : (
              words.thenSave
            )}
          </p>
        ))}
      <KeyList />
      {usual && <p className={styles.usual}>{words.usual(usual)}</p>}
      <LineList
        card={card}
        usual={usual}
        shown={chosen.filter === 'all' ? undefined : chosen.shown}
        active={active}
        onActive={onActive}
        changed={changed}
        open={open}
        confirmed={confirmed}
        unsure={unsure}
        findings={findings.byEntry}
        focus={focus}
        actions={actions}
        formOf={formOf}
      />
    </>
  );
}
