import { createStore } from 'zustand/vanilla';
import type { CopyForm } from '../../core/copy/form';
import { recordOf } from '../../core/deal/reading';
import { orgKey, type RecordRef, recordKey } from '../../core/deal/record';
import { foldName } from '../../core/match/fold';
import type { OrgAlias } from '../../core/match/rival';
import { type Browsing, browsingScreen, contentKey } from '../../core/screen/browsing';
import type { Library } from '../../core/screen/library';
import {
  cardKey,
  type DealMemory,
  nameKey,
  withCopied,
  withOpen,
  withPlace,
} from '../../core/screen/memory';
import type { Connection, Screen } from '../../core/screen/screen';
import { screenFor } from '../../core/screen/screen-for';
import type { Saved } from '../../storage/load-saved';

export interface PanelState extends Saved {
  readonly connection: Connection;
  /** Cards are looked at by hand, beside what the tab says. */
  readonly browsing?: Browsing | undefined;
  /** Chosen while browsing; kept until the panel closes. */
  readonly browsingPersona?: string | undefined;
  /** What could not be kept or read, for the rep. */
  readonly notice?: string;
}

/** Writes down what has to survive a restart. Each rejects where the browser cannot. */
export interface Keeper {
  remember(deal: string, memory: DealMemory): Promise<void>;
  confirm(org: string, alias: OrgAlias): Promise<void>;
  unconfirm(org: string, value: string): Promise<void>;
  keepForm(form: CopyForm): Promise<void>;
}

const NO_ALIASES: readonly OrgAlias[] = [];

function currentRecord({ connection }: PanelState): RecordRef | undefined {
  return connection.kind === 'live' ? recordOf(connection.reading) : undefined;
}

/** The names confirmed in the org of the deal on screen; the same list for as long as they are the same. */
export function aliasesOf(state: PanelState): readonly OrgAlias[] {
  const record = currentRecord(state);
  return (record && state.aliases[orgKey(record)]) ?? NO_ALIASES;
}

/**
 * The one decision of what is on screen.
 *
 * @param library With the names of {@link aliasesOf} in its index.
 */
export function screenOf(state: PanelState, library: Library): Screen {
  const record = currentRecord(state);
  const memory = record && state.memories[recordKey(record)];
  const screen = screenFor(state.connection, memory ?? {}, library);
  const { browsing, browsingPersona } = state;
  return browsing ? browsingScreen(browsing, browsingPersona, screen, library) : screen;
}

/** The panel's state with what can happen to it. A failure to keep something is told to the rep. */
export function createPanelStore(saved: Saved, keeper: Keeper) {
  const store = createStore<PanelState>()(() => ({ connection: { kind: 'connecting' }, ...saved }));

  function notify(notice: string): void {
    store.setState({ notice });
  }

  function change(edit: (memory: DealMemory) => DealMemory): void {
    const { memories, ...state } = store.getState();
    const record = currentRecord({ memories, ...state });
    // What is done on a browsed card is none of the deal's business.
    if (record === undefined || state.browsing) return;
    changeOf(recordKey(record), edit);
  }

  function changeOf(deal: string, edit: (memory: DealMemory) => DealMemory): void {
    const { memories } = store.getState();
    const before = memories[deal] ?? {};
    const memory = edit(before);
    if (memory === before) return;
    store.setState({ memories: { ...memories, [deal]: memory } });
    keeper.remember(deal, memory).catch((error: unknown) => {
      notify(
        `This choice holds until the panel is closed; the browser could not keep it: ${error}`,
      );
    });
  }

  /** Sets the names of the open deal's org before they are written down: the card follows at once. */
  function rename(value: string, alias: OrgAlias | undefined): void {
    const state = store.getState();
    const record = currentRecord(state);
    if (record === undefined) return;
    const org = orgKey(record);
    const others = aliasesOf(state).filter((each) => foldName(each.value) !== foldName(value));
    const names = alias ? [...others, alias] : others;
    store.setState({ aliases: { ...state.aliases, [org]: names } });
    const kept = alias ? keeper.confirm(org, alias) : keeper.unconfirm(org, value);
    kept.catch((error: unknown) => {
      notify(`This holds until the panel is closed; the browser could not keep it: ${error}`);
    });
  }

  return {
    ...store,
    notify,
    connect(connection: Connection): void {
      store.setState((before) => ({
        connection,
        ...(contentKey(before.connection) !== contentKey(connection) && { browsing: undefined }),
      }));
    },
    /** Takes over what another window's panel has remembered. */
    learn(deal: string, memory: DealMemory): void {
      store.setState(({ memories }) => ({ memories: { ...memories, [deal]: memory } }));
    },
    /** Takes over what is set, confirmed or kept by now, in whichever window. */
    follow(now: Partial<Omit<Saved, 'memories'>>): void {
      store.setState(now);
    },
    /** @param cardId The card to look at; none lists them all. */
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
    noteCopied(cardId: string, lines: readonly string[]): void {
      change((memory) => withCopied(memory, cardId, lines));
    },
    chooseForm(form: CopyForm): void {
      store.setState({ form });
      keeper.keepForm(form).catch((error: unknown) => {
        notify(`This holds until the panel is closed; the browser could not keep it: ${error}`);
      });
    },
    pickCard(key: string, cardId: string): void {
      change((memory) => ({ ...memory, picks: { ...memory.picks, [key]: cardId } }));
    },
    unpickCard(key: string): void {
      change(({ picks, ...memory }) => {
        const { [key]: _, ...others } = picks ?? {};
        return { ...memory, picks: others };
      });
    },
    confirmName(value: string, cardId: string): void {
      // Among several rivals the same one must stay in front, under the key that it has from now on.
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

/** For so long, in ms, the page's answer is awaited: a picture without it would be drawn for nothing. */
const FIRST_ANSWER_MS = 100;

/** Waits until the tab has said what it is, or for a moment. */
export function firstAnswer(store: PanelStore): Promise<void> {
  return new Promise((resolve) => {
    const isKnown = () => store.getState().connection.kind !== 'connecting';
    const end = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(end, FIRST_ANSWER_MS);
    const forget = store.subscribe(() => isKnown() && end());
    if (isKnown()) end();
  });
}
