import { useEffect, useState } from 'react';
import '../panel/styles/global.css';
import type { RivalNames } from '../core/match/rival';
import { Notice } from '../panel/view/notice';
import { reloader } from '../storage/reloader';
import type { SettingsActions } from './settings-actions';
import { type Kept, loadKept, onKeptChanged } from './state/kept';
import { SettingsPage } from './view/settings-page';

interface AppProps {
  /** Who has a card in the package. */
  readonly bundled: readonly RivalNames[];
  readonly version: string;
  readonly chrome: string;
  readonly actions: SettingsActions;
}

/** Joins what is kept to the page, and follows it: another window may change it too. */
export function App(props: AppProps) {
  const [kept, setKept] = useState<Kept>();
  const [fault, setFault] = useState<unknown>();

  useEffect(() => {
    const load = reloader(loadKept, setKept, setFault);
    load();
    onKeptChanged(load);
  }, []);

  if (fault !== undefined) return <Notice words={`The settings could not be read: ${fault}`} />;
  return kept === undefined ? null : <SettingsPage kept={kept} {...props} />;
}
