import type { IsoDate } from './line';
import type { Group, Part } from './part';

/**
 * How much a notice matters.
 * - `info`: good to know
 * - `warning`: read this before using the card
 * - `hold`: don't use the card for now; each copy asks first
 */
export type NoticeLevel = 'info' | 'warning' | 'hold';

/** News about the whole card, shown above it. Its group has the title and the lines. */
export interface Notice {
  readonly level: NoticeLevel;
  /** The day it became true. */
  readonly since: IsoDate;
  /** The last day it's shown. */
  readonly until?: IsoDate;
  /** Who keeps it up to date, such as a team. */
  readonly owner?: string;
}

/** The group of a notice. */
export interface NoticeGroup extends Group {
  readonly id: string;
  readonly heading: string;
  readonly notice: Notice;
}

interface WithParts {
  readonly parts: readonly Part[];
}

function isNoticeGroup(group: Group): group is NoticeGroup {
  return group.notice !== undefined;
}

/** Returns whether a section holds notices, which are shown above the card. */
export function hasNotices({ groups }: Part): boolean {
  return groups.some(isNoticeGroup);
}

/** Returns whether a notice has reached its end. */
export function hasEnded({ until }: Notice, today: IsoDate): boolean {
  return until !== undefined && until < today;
}

/** Returns the notices of a card that haven't ended, in the writer's order. */
export function currentNotices({ parts }: WithParts, today: IsoDate): readonly NoticeGroup[] {
  return parts
    .flatMap(({ groups }) => groups.filter(isNoticeGroup))
    .filter(({ notice }) => !hasEnded(notice, today));
}

/** Returns the notice that puts a card on hold, if there is one today. */
export function holdOn(card: WithParts, today: IsoDate): NoticeGroup | undefined {
  return currentNotices(card, today).find(({ notice }) => notice.level === 'hold');
}
