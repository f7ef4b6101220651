import type { NoticeLevel } from '../../core/card/part';

/* What notices about a whole card say. */

export const level: Readonly<Record<NoticeLevel, string>> = {
  info: 'Note',
  warning: 'Warning',
  hold: 'On hold',
};
export const since = (date: string) => `Since ${date}`;
export const sinceUntil = (start: string, end: string) => `${start} to ${end}`;
export const owner = (name: string) => `Questions? Ask ${name}.`;
export const more = 'More';
export const section = 'Notices';
export const changeCount = (count: number, day: string) =>
  `${count === 1 ? '1 change' : `${count} changes`} since ${day}`;

/* Before a copy from a card on hold. */

export const holdTitle = (card: string) => `The ${card} card is on hold`;
export const holdQuestion = 'Check with the card’s owner first. Copy anyway?';
