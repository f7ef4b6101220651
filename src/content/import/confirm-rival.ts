import type { ConfirmedRival, FoundRival } from './result';

/** Returns a found rival as one that is confirmed as it was found. */
export function confirmRival({ name, aliases, forms }: FoundRival): ConfirmedRival {
  return { name, aliases, inFile: [name, ...aliases, ...forms] };
}
