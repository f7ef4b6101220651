import { pack as bundledPack } from 'virtual:ringside-pack';
import { createContext, useContext } from 'react';
import type { Pack } from '../../core/card/card';
import type { SettingsPageData } from '../../storage/settings-page-data';
import type { BundledCard } from './card-to-edit';
import type { Save } from './use-saving';

/** What the sections of the page and the editor share. */
interface Page {
  readonly data: SettingsPageData;
  /** The names of the cards that come with Ringside. */
  readonly bundled: readonly BundledCard[];
  /** The cards that reps see unless they edited them: the bundled ones and the team's. */
  readonly official: readonly BundledCard[];
  readonly save: Save;
  readonly announce: (message: string) => void;
}

const Context = createContext<Page | undefined>(undefined);

/** Provides its value to a component and those in it. */
export const PageProvider = Context.Provider;

export function usePage(): Page {
  const page = useContext(Context);
  if (page === undefined) throw new Error('Not on the settings page');
  return page;
}

/** Provides the pack in use: the bundled one, unless the team's folder has one. */
export function usePack(): Pack {
  const { effective, team } = usePage().data;
  return (effective.settings.teamFolder ? team?.pack : undefined) ?? bundledPack;
}
