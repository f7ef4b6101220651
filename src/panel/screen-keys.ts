import type { SheetKind } from '../card-view/line/card-context';
import { recordKey } from '../core/deal/record';
import { dealOf, type Screen } from '../core/screen/screen';
import type { PanelProps } from './deal/panel-props';

/** Returns a key for the card on screen and its deal; undefined if there's no card. */
export function cardKeyOf(screen: Screen): string | undefined {
  if (screen.kind === 'browsing') return screen.card?.id;
  return screen.kind === 'rivals'
    ? `${recordKey(screen.deal.record)} ${screen.active.key}`
    : undefined;
}

/** Returns the `recordKey` of the deal on screen, if there is one. */
export function dealKeyOf(screen: Screen): string | undefined {
  const deal = dealOf(screen);
  return deal && recordKey(deal.record);
}

/** Returns a key for what a sheet is about. */
export function subjectOf(
  sheet: SheetKind,
  { screen, recalls }: Pick<PanelProps, 'screen' | 'recalls'>,
): string | undefined {
  // Neither is about what's on screen: a rep leaves the deal to fetch a text.
  if (sheet === 'help' || sheet === 'text-check') return undefined;
  if (sheet !== 'recalls') return cardKeyOf(screen);
  return recalls.length > 0 ? dealKeyOf(screen) : undefined;
}
