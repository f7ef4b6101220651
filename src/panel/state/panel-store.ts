import { createStore } from 'zustand/vanilla';
import type { Snapshot } from '../../core/changes/snapshot';
import type { CopyForm } from '../../core/copy/form';
import { orgKey, type RecordRef, recordKey } from '../../core/deal/record';
import { foldName } from '../../core/match/fold';
import type { OrgAlias } from '../../core/match/rival';
import { type CopiedWording, withWordings } from '../../core/recall/copied-wording';
import { type Recall, withDismissed } from '../../core/recall/recall';
import { contentKey } from '../../core/screen/browsing';
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
import type { Connection } from '../../core/screen/screen';
import { saveForm } from '../../storage/copy-form';
import { noteSeen, removeMemories, saveMemory } from '../../storage/deal-memories';
import type { LoadedState, Saved } from '../../storage/load-saved';
import { removeOrgAlias, saveOrgAlias } from '../../storage/org-aliases';
import { saveSeenCard } from '../../storage/seen-cards';
import { aliasesOf, currentRecord, type PanelState } from './panel-state';
import * as words from './words';

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

/** Creates the panel's state and its actions. If something can't be saved, the rep gets a notice. */
export function createPanelStore(saved: LoadedState, storage: PanelStorage = STORAGE) {
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
    /** Removes what is remembered about the open deal. */
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
    /** Saves a card as the rep saw it. */
    keepSeen(cardId: string, snapshot: Snapshot): void {
      store.setState(({ seen }) => ({ seen: { ...seen, [cardId]: snapshot } }));
      // If it fails, the same changes are shown again after the next start.
      storage.saveSeenCard(cardId, snapshot).catch(() => undefined);
    },
    /** Opens a card that isn't the deal's; without an id, lists all cards. */
    browse(cardId?: string): void {
      store.setState({ browsing: cardId === undefined ? {} : { cardId } });
    },
    /** Goes back to the active tab's screen. */
    stopBrowsing(): void {
      store.setState({ browsing: undefined });
    },
    /** @param persona Its id; undefined for everyone. */
    choosePersona(persona: string | undefined): void {
      if (store.getState().browsing) store.setState({ browsingPersona: persona });
      else {
        change(({ persona: _, ...rest }) => (persona === undefined ? rest : { ...rest, persona }));
      }
    },
    /** @param key The key of the competitor's tab. */
    chooseRival(key: string): void {
      change((memory) => ({ ...memory, rival: key }));
    },
    /**
     * Saves what is being read on a competitor's tab.
     * @param record The deal, which may not be the open one any more.
     * @param place The id of a line or section; undefined at the top of the card.
     */
    keepPlace(record: RecordRef, tab: string, place: string | undefined): void {
      changeOf(recordKey(record), (memory) => withPlace(memory, tab, place));
    },
    /** Saves whether a line's details are open on this deal. */
    keepOpen(cardId: string, line: string, isOpen: boolean): void {
      change((memory) => withOpen(memory, cardId, line, isOpen));
    },
    /**
     * Saves which lines of a card were copied on a deal, by id, and their wordings.
     * @param deal Its `recordKey`. It may not be the open deal any more.
     */
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
    /** Hides recalls of the open deal until their lines change again. */
    dismissRecalls(recalls: readonly Pick<Recall, 'copied' | 'state'>[]): void {
      change((memory) => ({ ...memory, wordings: withDismissed(memory.wordings, recalls) }));
    },
    /** Sets the form of every copy from now on. */
    chooseForm(form: CopyForm): void {
      store.setState({ form });
      orNotify(storage.saveForm(form), words.notSaved);
    },
    /**
     * Saves what the rep has entered: notes on lines, answers in fit checks, or numbers in calculators.
     * @param deal A `recordKey`, or `BROWSED`. It may not be the open deal any more.
     * @param entry As the feature writes it; undefined removes it.
     */
    keepEntry(deal: string, kind: EntryKind, entry: string | undefined): void {
      changeOf(deal, ({ [kind]: _, ...memory }) => ({
        ...memory,
        ...(entry && { [kind]: entry }),
      }));
    },
    keepUnmatched(deal: string, names: readonly string[]): void {
      changeOf(deal, (memory) => withUnmatched(memory, names));
    },
    /**
     * Picks a card for this deal.
     * @param key The key of the tab without a card, or the screen's `pickKey`.
     */
    pickCard(key: string, cardId: string): void {
      const { connection } = store.getState();
      const noName = key === NO_NAME && connection.kind === 'live' && connection.reading.kind;
      change((memory) => ({
        ...memory,
        picks: { ...memory.picks, [key]: cardId },
        ...(noName && { noName }),
      }));
    },
    /** Undoes a pick. */
    unpickCard(key: string): void {
      change(({ picks, ...memory }) => {
        const { [key]: _, ...others } = picks ?? {};
        return { ...memory, picks: others };
      });
    },
    /** Confirms that a name in the field means this card on every deal of the org. */
    confirmName(value: string, cardId: string): void {
      // Confirming the name changes the tab's key; select the new key so that the tab stays open.
      change((memory) => ({ ...memory, rival: cardKey(cardId) }));
      rename(value, { value, cardId });
    },
    /**
     * Undoes such a confirmation.
     * @param shown The text in the field that matched the name.
     */
    unconfirmName(value: string, shown: string): void {
      change((memory) => ({ ...memory, rival: nameKey(shown) }));
      rename(value, undefined);
    },
  };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
