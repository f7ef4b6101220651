import type { Pack } from './card';

/** Returns all of our names, the one that cards show first. */
export function ourNames({ us, otherNames = [] }: Pick<Pack, 'us' | 'otherNames'>) {
  return [us, ...otherNames];
}
