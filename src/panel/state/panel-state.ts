import { recordOf } from '../../core/deal/reading';
import { orgKey, type RecordRef, recordKey } from '../../core/deal/record';
import type { OrgAlias } from '../../core/match/rival';
import { type Browsing, browsingScreen } from '../../core/screen/browsing';
import type { Library } from '../../core/screen/library';
import type { DealMemory } from '../../core/screen/memory';
import type { Connection, Screen } from '../../core/screen/screen';
import { screenFor } from '../../core/screen/screen-for';
import type { Saved } from '../../storage/load-saved';

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

const NO_ALIASES: readonly OrgAlias[] = [];

/** Returns the record open in the tab, if there is one. */
export function currentRecord({ connection }: PanelState): RecordRef | undefined {
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
