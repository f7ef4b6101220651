import type { ReactNode } from 'react';

export const copyAll = 'Copy all';
export const copyObjection = 'Copy objection and answer';

export const mostRelevantFor = (persona: ReactNode) => <>Most relevant to {persona}</>;
export const everythingElse = 'Everything else';

export const okToSay = 'OK to say';
export const dontShare = 'Don’t share as written';

/** Describes the picture of the two routes to a screen reader. */
export const routes = (them: string, theirStops: string, us: string, ourStops: string) =>
  `Diagram of two routes. ${them}, planned in advance: ${theirStops}. ${us}, adjusted along the way: ${ourStops}.`;

/** What a copied section contains that the rep should know about. */
export const unverified = (count: number) => `${count} unverified`;
export const outdated = (count: number) => `${count} outdated`;
export const reworded = (count: number) => `${count} reworded`;

/** What it doesn't contain. */
export const leftOut = (lines: readonly string[]) => `${lines.join(', ')} left out`;
export const internalNotes = (count: number) =>
  count === 1 ? '1 internal note' : `${count} internal notes`;
export const disputed = (count: number) => `${count} disputed`;
export const unsourcedStories = (count: number) =>
  count === 1 ? '1 unsourced story' : `${count} unsourced stories`;
export const viewOnly = (count: number) =>
  count === 1 ? '1 view-only line' : `${count} view-only lines`;
