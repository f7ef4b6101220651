import { createStore } from 'zustand/vanilla';
import type { Snapshot } from '../../core/changes/snapshot';
import type { CopyForm } from '../../core/copy/form';
import { recordOf } from '../../core/deal/reading';
import { orgKey, type RecordRef, recordKey } from '../../core/deal/record';
import { foldName } from '../../core/match/fold';
import type { OrgAlias } from '../../core/match/rival';
import { type CopiedWording, withWordings } from '../../core/recall/copied-wording';
import { type Recall, withDismissed } from '../../core/recall/recall';
import { type Browsing, browsingScreen, contentKey } from '../../core/screen/browsing';
import type { Library } from '../../core/screen/library';
import {
  cardKey,
  type DealMemory,
  type EntryKind,
  NO_NAME,
  nameKey,
  withCopied,
  withOpen,
  withPlace,
  withUnmatched,
} from '../../core/screen/memory';
import type { Connection, Screen } from '../../core/screen/screen';
import { screenFor } from '../../core/screen/screen-for';
import { saveForm } from '../../storage/copy-form';
import { noteSeen, removeMemories, saveMemory } from '../../storage/deal-memories';
import type { Saved } from '../../storage/load-saved';
import { removeOrgAlias, saveOrgAlias } from '../../storage/org-aliases';
import { saveSeenCard } from '../../storage/seen-cards';
import * as words from './words';

export interface PanelState extends Saved {
  readonly connection: Connection;
  /** Set while the rep browses cards, whatever the tab shows. */
  readonly browsing?: Browsing | undefined;
  /** The persona chosen while browsing; lasts until the panel closes. */
  readonly browsingPersona?: string | undefined;
  /** Tells the rep what couldn't be saved or loaded. */
  readonly notice?: string;
  /** Whether the browser has an update ready. */
  readonly hasUpdate?: boolean;
}

/** Saves what has to survive a restart. Each rejects if the browser can't. */
const STORAGE = {
  saveMemory,
  noteSeen,
  removeMemories,
  saveOrgAlias,
  removeOrgAlias,
  saveForm,
  saveSeenCard,
};

export type PanelStorage = typeof STORAGE;

const NO_ALIASES: readonly OrgAlias[] = [];

function currentRecord({ connection }: PanelState): RecordRef | undefined {
  return connection.kind === 'live' ? recordOf(connection.reading) : undefined;
}

/** Returns what is remembered about the deal on screen; undefined if nothing is, or while the rep browses. */
export function memoryOf(state: PanelState): DealMemory | undefined {
  const record = state.browsing ? undefined : currentRecord(state);
  return record && state.memories[recordKey(record)];
}

/** Returns the names confirmed in the deal's org; the same array until they change. */
export function aliasesOf(state: PanelState): readonly OrgAlias[] {
  const record = currentRecord(state);
  return (record && state.aliases[orgKey(record)]) ?? NO_ALIASES;
}

/**
 * Decides what is on screen.
 *
 * @param library Its index must include the names from {@link aliasesOf}.
 */
export function screenOf(state: PanelState, library: Library): Screen {
  const record = currentRecord(state);
  const memory = record && state.memories[recordKey(record)];
  const screen = screenFor(state.connection, memory ?? {}, library);
  const { browsing, browsingPersona } = state;
  return browsing ? browsingScreen(browsing, browsingPersona, screen, library) : screen;
}

/** Creates the panel's state and its actions. If something can't be saved, the rep gets a notice. */
export function createPanelStore(saved: Saved, storage: PanelStorage = STORAGE) {
  const store = createStore<PanelState>()(() => ({ connection: { kind: 'connecting' }, ...saved }));

  function notify(notice: string): void {
    store.setState({ notice });
  }

  function orNotify(saving: Promise<void>, describe: (error: unknown) => string): void {
    saving.catch((error: unknown) => notify(describe(error)));
  }

  function change(edit: (memory: DealMemory) => DealMemory): void {
    const state = store.getState();
    const record = currentRecord(state);
    // What the rep does on a browsed card isn't saved with the deal.
    if (record === undefined || state.browsing) return;
    changeOf(recordKey(record), edit);
  }

  function changeOf(deal: string, edit: (memory: DealMemory) => DealMemory): void {
    const { memories } = store.getState();
    const before = memories[deal] ?? {};
    const memory = edit(before);
    if (memory === before) return;
    store.setState({ memories: { ...memories, [deal]: memory } });
    orNotify(storage.saveMemory(deal, memory), words.notSaved);
  }

  /** Adopts what another window has saved for a deal, or has removed. */
  function learn(deal: string, memory: DealMemory | undefined): void {
    const { [deal]: _, ...others } = store.getState().memories;
    store.setState({ memories: memory ? { ...others, [deal]: memory } : others });
  }

  /** Sets or removes a name of the open deal's org on screen first, and then saves it. */
  function rename(value: string, alias: OrgAlias | undefined): void {
    const state = store.getState();
    const record = currentRecord(state);
    if (record === undefined) return;
    const org = orgKey(record);
    const others = aliasesOf(state).filter((each) => foldName(each.value) !== foldName(value));
    const names = alias ? [...others, alias] : others;
    store.setState({ aliases: { ...state.aliases, [org]: names } });
    const saving = alias ? storage.saveOrgAlias(org, alias) : storage.removeOrgAlias(org, value);
    orNotify(saving, words.notSaved);
  }

  return {
    ...store,
    notify,
    connect(connection: Connection): void {
      const left = currentRecord(store.getState());
      const record = currentRecord({ ...store.getState(), connection });
      // If this can't be saved, the deal's age counts from an earlier day, so it's forgotten sooner.
      if (record && (!left || recordKey(left) !== recordKey(record))) {
        storage.noteSeen(recordKey(record)).catch(() => undefined);
      }
      store.setState((before) => ({
        connection,
        ...(contentKey(before.connection) !== contentKey(connection) && { browsing: undefined }),
      }));
    },
    learn,
    offerUpdate(): void {
      store.setState({ hasUpdate: true });
    },
    forgetDeal(): void {
      const record = currentRecord(store.getState());
      if (record === undefined) return;
      learn(recordKey(record), undefined);
      orNotify(storage.removeMemories([recordKey(record)]), words.dealNotForgotten);
    },
    /** Adopts what was saved in any window. */
    follow(now: Partial<Omit<Saved, 'memories'>>): void {
      store.setState(now);
    },
    keepSeen(cardId: string, snapshot: Snapshot): void {
      store.setState(({ seen }) => ({ seen: { ...seen, [cardId]: snapshot } }));
      // If it fails, the same changes are shown again after the next start.
      storage.saveSeenCard(cardId, snapshot).catch(() => undefined);
    },
    /** @param cardId The card to browse; without one, all are listed. */
    browse(cardId?: string): void {
      store.setState({ browsing: cardId === undefined ? {} : { cardId } });
    },
    stopBrowsing(): void {
      store.setState({ browsing: undefined });
    },
    choosePersona(persona: string | undefined): void {
      if (store.getState().browsing) store.setState({ browsingPersona: persona });
      else {
        change(({ persona: _, ...rest }) => (persona === undefined ? rest : { ...rest, persona }));
      }
    },
    chooseRival(key: string): void {
      change((memory) => ({ ...memory, rival: key }));
    },
    keepPlace(record: RecordRef, tab: string, place: string | undefined): void {
      changeOf(recordKey(record), (memory) => withPlace(memory, tab, place));
    },
    keepOpen(cardId: string, line: string, isOpen: boolean): void {
      change((memory) => withOpen(memory, cardId, line, isOpen));
    },
    noteCopied(
      deal: string,
      cardId: string,
      lines: readonly string[],
      copied: readonly CopiedWording[] = [],
    ): void {
      changeOf(deal, ({ wordings: before, ...memory }) => {
        const wordings = withWordings(before, copied);
        return { ...withCopied(memory, cardId, lines), ...(wordings && { wordings }) };
      });
    },
    dismissRecalls(recalls: readonly Pick<Recall, 'copied' | 'state'>[]): void {
      change((memory) => ({ ...memory, wordings: withDismissed(memory.wordings, recalls) }));
    },
    chooseForm(form: CopyForm): void {
      store.setState({ form });
      orNotify(storage.saveForm(form), words.notSaved);
    },
    /** @param deal A `recordKey`, or `BROWSED`. */
    keepEntry(deal: string, kind: EntryKind, entry: string | undefined): void {
      changeOf(deal, ({ [kind]: _, ...memory }) => ({
        ...memory,
        ...(entry && { [kind]: entry }),
      }));
    },
    keepUnmatched(deal: string, names: readonly string[]): void {
      changeOf(deal, (memory) => withUnmatched(memory, names));
    },
    pickCard(key: string, cardId: string): void {
      const { connection } = store.getState();
      const noName = key === NO_NAME && connection.kind === 'live' && connection.reading.kind;
      change((memory) => ({
        ...memory,
        picks: { ...memory.picks, [key]: cardId },
        ...(noName && { noName }),
      }));
    },
    unpickCard(key: string): void {
      change(({ picks, ...memory }) => {
        const { [key]: _, ...others } = picks ?? {};
        return { ...memory, picks: others };
      });
    },
    confirmName(value: string, cardId: string): void {
      // Confirming the name changes the tab's key; select the new key so that the tab stays open.
      change((memory) => ({ ...memory, rival: cardKey(cardId) }));
      rename(value, { value, cardId });
    },
    unconfirmName(value: string, shown: string): void {
      change((memory) => ({ ...memory, rival: nameKey(shown) }));
      rename(value, undefined);
    },
  };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
