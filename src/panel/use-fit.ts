import { useMemo } from 'react';
import type { Card } from '../core/card/card';
import { type Fit, fitOf } from '../core/fit/fit';
import { type FitCheck, fitCheckOf, withFitCheck } from '../core/fit/fit-check';
import type { PanelProps } from './deal/panel-props';

/**
 * Provides the fit check of the deal's card, and what saves it.
 *
 * @param deal The deal's `recordKey`; undefined while the rep browses.
 */
export function useFit(
  card: Card | undefined,
  deal: string | undefined,
  { fit: stored, actions }: Pick<PanelProps, 'fit' | 'actions'>,
) {
  const fit = useMemo<Fit | undefined>(
    () => (deal !== undefined && card ? fitOf(card, fitCheckOf(stored, card.id)) : undefined),
    [deal, card, stored],
  );
  function keepFit(check: FitCheck): void {
    if (deal !== undefined) actions.keepFit(deal, withFitCheck(stored, check));
  }
  return { fit, keepFit };
}
