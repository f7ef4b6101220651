import type { ToolKind } from '../card-view/line/card-context';

export const settings = 'Settings';
export const updateReady = 'A Ringside update is ready';

/* What was copied on a deal and no longer holds. */

export const copiedLines = 'Copied lines';

/**
 * @param day The day of the copies, if it's the same for all.
 * @param isHold Whether the lines are the same, but their card is on hold.
 */
export function recallTitle(count: number, day: string | undefined, isHold: boolean): string {
  const lines = count === 1 ? '1 line' : `${count} lines`;
  const on = day === undefined ? '' : ` on ${day}`;
  if (isHold) return `${lines} you copied${on} came from a card that is on hold`;
  return `${lines} you copied${on} may need a correction`;
}

export const toolName: Readonly<Record<ToolKind, string>> = {
  fit: 'Fit check',
  calculator: 'Calculator',
  'text-check': 'Check text',
};
