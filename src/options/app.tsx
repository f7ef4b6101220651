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
import * as words from './words';

/**
 * Loads the settings page's data, and again whenever any window changes it.
 *
 * @param bundled The names of the cards that come with Ringside.
 */
export function App({ bundled }: { readonly bundled: readonly BundledCard[] }) {
  const [data, setData] = useState<SettingsPageData>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    const load = reloader(loadSettingsPageData, setData, setError);
    load();
    onSettingsPageDataChanged(load);
  }, []);

  if (error !== undefined) return <Notice message={words.notRead(error)} />;
  return data && <SettingsPage data={data} bundled={bundled} />;
}
