import { pack } from 'virtual:ringside-pack';
import { createContext, useContext } from 'react';
import type { Pack } from '../../core/card/card';

const Context = createContext<Pack>(pack);

/** Provides the team's pack to a component and those in it. */
export const PackProvider = Context.Provider;

/** Provides the pack in use: the bundled one, unless the team's folder has one. */
export function usePack(): Pack {
  return useContext(Context);
}
