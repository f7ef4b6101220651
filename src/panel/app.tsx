import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Battlecard, Pack } from '../core/card/battlecard';
import type { Library } from '../core/screen/screen-for';
import { copyToClipboard } from './state/clipboard';
import { type PanelStore, screenOf } from './state/panel-store';
import { Panel } from './view/panel';
import type { PanelActions } from './view/panel-props';

interface AppProps {
  readonly store: PanelStore;
  readonly library: Library;
  readonly pack: Pack;
  readonly cards: readonly Battlecard[];
  readonly reloadPage: () => void;
}

/** The rep's own day, for the age of reviews. */
function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Joins the store to the view. */
export function App({ store, library, pack, cards, reloadPage }: AppProps) {
  const state = useStore(store);
  const screen = useMemo(() => screenOf(state, library), [state, library]);
  const actions = useMemo<PanelActions>(
    () => ({ ...store, copy: (clip) => copyToClipboard(clip), reloadPage }),
    [store, reloadPage],
  );
  return (
    <Panel
      screen={screen}
      pack={pack}
      cards={cards}
      today={today()}
      actions={actions}
      notice={state.notice}
    />
  );
}
