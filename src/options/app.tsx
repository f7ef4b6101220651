import '../ui/global.css';
import { useEffect, useState } from 'react';
import { reloader } from '../core/settings/reloader';
import {
  loadSettingsPageData,
  onSettingsPageDataChanged,
  type SettingsPageData,
} from '../storage/settings-page-data';
import { Notice } from '../ui/page';
import { SettingsPage } from './settings-page';
import type { BundledCard } from './state/card-to-edit';
import { PackProvider, usePack } from './state/pack';
import type { SettingsActions } from './state/settings-actions';
import * as words from './words';

interface AppProps {
  /** The competitors that have a bundled card. */
  readonly bundled: readonly BundledCard[];
  readonly version: string;
  readonly chrome: string;
  readonly actions: SettingsActions;
}

/** Loads the settings page's data, and again whenever any window changes it. */
export function App(props: AppProps) {
  const bundledPack = usePack();
  const [data, setData] = useState<SettingsPageData>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    const load = reloader(loadSettingsPageData, setData, setError);
    load();
    onSettingsPageDataChanged(load);
  }, []);

  if (error !== undefined) return <Notice message={words.notRead(error)} />;
  if (data === undefined) return null;
  const teamPack = data.effective.settings.teamFolder ? data.team?.pack : undefined;
  return (
    <PackProvider value={teamPack ?? bundledPack}>
      <SettingsPage data={data} {...props} />
    </PackProvider>
  );
}
