import { useEffect } from 'react';
import { recordKey } from '../core/deal/record';
import { type Screen, unmatchedNames } from '../core/screen/screen';
import type { PanelStore } from './state/panel-store';

/**
 * Saves which names in the open deal's field have no card, for the field report. Runs again only if the deal or
 * the names change, so that a deal the rep has just forgotten stays forgotten.
 */
export function useUnmatchedNames(screen: Screen, { keepUnmatched }: PanelStore): void {
  const isRead = screen.kind === 'rivals';
  const deal = isRead ? recordKey(screen.deal.record) : '';
  const names = isRead ? JSON.stringify(unmatchedNames(screen)) : undefined;
  useEffect(() => {
    if (names !== undefined) keepUnmatched(deal, JSON.parse(names));
  }, [deal, names, keepUnmatched]);
}
