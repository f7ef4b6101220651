import { createStore } from 'zustand/vanilla';
import { recordOf } from '../../core/deal/reading';
import { recordKey } from '../../core/deal/record';
import type { Connection } from '../../core/screen/connection';
import type { DealMemory } from '../../core/screen/memory';
import type { Screen } from '../../core/screen/screen';
import { type Library, screenFor } from '../../core/screen/screen-for';
import type { DealMemories } from './deal-memories';

export interface PanelState {
  readonly connection: Connection;
  readonly memories: DealMemories;
  /** What could not be kept or read, for the rep. */
  readonly notice?: string;
}

/** The key of the deal on screen, under which things are remembered. */
export function currentDeal({ connection }: PanelState): string | undefined {
  const record = connection.kind === 'live' ? recordOf(connection.reading) : undefined;
  return record && recordKey(record);
}

/** The one decision of what is on screen. */
export function screenOf(state: PanelState, library: Library): Screen {
  const deal = currentDeal(state);
  return screenFor(state.connection, (deal && state.memories[deal]) || {}, library);
}

/**
 * The panel's state with what can happen to it.
 *
 * @param remember Keeps what has to survive a restart. A failure is told to the rep.
 */
export function createPanelStore(
  memories: DealMemories,
  remember: (deal: string, memory: DealMemory) => Promise<void>,
) {
  const store = createStore<PanelState>()(() => ({
    connection: { kind: 'connecting' },
    memories,
  }));

  function notify(notice: string): void {
    store.setState({ notice });
  }

  function change(edit: (memory: DealMemory) => DealMemory): void {
    const state = store.getState();
    const deal = currentDeal(state);
    if (deal === undefined) return;
    const memory = edit(state.memories[deal] ?? {});
    store.setState({ memories: { ...state.memories, [deal]: memory } });
    remember(deal, memory).catch((error: unknown) => {
      notify(
        `This choice holds until the panel is closed; the browser could not keep it: ${error}`,
      );
    });
  }

  return {
    ...store,
    notify,
    connect(connection: Connection): void {
      store.setState({ connection });
    },
    /** Takes over what another window's panel has remembered. */
    learn(deal: string, memory: DealMemory): void {
      store.setState(({ memories: known }) => ({ memories: { ...known, [deal]: memory } }));
    },
    choosePersona(persona: string | undefined): void {
      change(({ persona: _, ...rest }) => (persona === undefined ? rest : { ...rest, persona }));
    },
    chooseRival(key: string): void {
      change((memory) => ({ ...memory, rival: key }));
    },
    pickCard(key: string, cardId: string): void {
      change((memory) => ({ ...memory, picks: { ...memory.picks, [key]: cardId } }));
    },
    unpickCard(key: string): void {
      change((memory) => {
        const { [key]: _, ...picks } = memory.picks ?? {};
        return { ...memory, picks };
      });
    },
  };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
