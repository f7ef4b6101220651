import '../ui/global.css';
import { useEffect, useState } from 'react';
import type { RivalNames } from '../core/match/rival';
import { reloader } from '../storage/reloader';
import {
  loadSettingsPageData,
  onSettingsPageDataChanged,
  type SettingsPageData,
} from '../storage/settings-page-data';
import { Notice } from '../ui/page';
import { SettingsPage } from './settings-page';
import type { SettingsActions } from './state/settings-actions';

interface AppProps {
  /** Who has a card in the package. */
  readonly bundled: readonly RivalNames[];
  readonly version: string;
  readonly chrome: string;
  readonly actions: SettingsActions;
}

/** Joins what is kept to the page, and follows it: another window may change it too. */
export function App(props: AppProps) {
  const [kept, setKept] = useState<SettingsPageData>();
  const [fault, setFault] = useState<unknown>();

  useEffect(() => {
    const load = reloader(loadSettingsPageData, setKept, setFault);
    load();
    onSettingsPageDataChanged(load);
  }, []);

  if (fault !== undefined) return <Notice message={`The settings could not be read: ${fault}`} />;
  return kept === undefined ? null : <SettingsPage kept={kept} {...props} />;
}
