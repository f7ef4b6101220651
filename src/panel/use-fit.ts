import { useMemo } from 'react';
import type { Card } from '../core/card/card';
import { type Fit, fitOf } from '../core/fit/fit';
import { type FitCheck, fitCheckOf, withFitCheck } from '../core/fit/fit-check';
import type { PanelProps } from './deal/panel-props';

/**
 * Provides the fit check of the deal's card, if it's about a competitor, and what saves it.
 *
 * @param deal The deal's `recordKey`; undefined while the rep browses.
 */
export function useFit(
  card: Card | undefined,
  deal: string | undefined,
  { fit: stored, actions }: Pick<PanelProps, 'fit' | 'actions'>,
) {
  const fit = useMemo<Fit | undefined>(() => {
    // A general card has no competitor that could be the better choice.
    if (deal === undefined || card === undefined || card.purpose !== undefined) return undefined;
    return fitOf(card, fitCheckOf(stored, card.id));
  }, [deal, card, stored]);
  function keepFit(check: FitCheck): void {
    if (deal !== undefined) actions.keepEntry(deal, 'fit', withFitCheck(stored, check));
  }
  return { fit, keepFit };
}
