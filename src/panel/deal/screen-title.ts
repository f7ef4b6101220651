import type { RivalTab, Screen } from '../../core/screen/screen';
import { isolate, withoutDirectionControls } from '../../core/text/direction';
import * as words from './words';

/** Characters of a name that a screen reader speaks; a longer text is hardly a name. */
const MAX_SPOKEN = 120;

function short(text: string): string {
  return isolate(text.length > MAX_SPOKEN ? `${text.slice(0, MAX_SPOKEN)}…` : text);
}

/** Returns the heading of a competitor's tab: the card's name, or the text in the field. */
export function rivalTitle(tab: RivalTab): string {
  return withoutDirectionControls(tab.kind === 'card' ? tab.card.name : tab.label);
}

/** Returns the screen's title: its heading, and what a screen reader announces. */
export function titleOf(screen: Screen): string {
  switch (screen.kind) {
    case 'no-crm':
      return words.noDeal;
    case 'connecting':
      return words.readingPage;
    case 'needs-reload':
      return words.needsReload;
    case 'not-a-deal':
      return words.notADeal[screen.vendor];
    case 'unidentified':
      return words.openToSeeCard(screen.vendor);
    case 'loading':
      return words.readingDeal(screen.deal.record.vendor);
    case 'field-missing':
      return words.noField;
    case 'field-empty':
      return screen.placeholder === undefined
        ? words.fieldEmpty(short(screen.field.label))
        : words.fieldSays(short(screen.placeholder));
    case 'no-permission':
      return words.fieldHidden(short(screen.field.label));
    case 'editing':
      return words.fieldBeingEdited(short(screen.field.label));
    case 'ambiguous':
      return words.differentCompetitors;
    case 'doubtful':
      return words.mayBeOutOfDate;
    case 'rivals':
      return rivalTitle(screen.active);
    case 'browsing':
      return screen.card ? isolate(screen.card.name) : words.allCards;
  }
}

/** Returns what a screen reader announces when the screen changes. */
export function announcementOf(screen: Screen): string {
  if (screen.kind === 'browsing' && screen.card) {
    return words.cardBrowsed(isolate(screen.card.name), screen.openDeal !== undefined);
  }
  if (screen.kind !== 'rivals') return titleOf(screen);
  const { active } = screen;
  if (active.kind === 'unknown') return words.noCardFor(short(active.label));
  const card = isolate(active.card.name);
  return active.why.kind === 'field'
    ? words.cardFromField(card, short(active.why.field.label))
    : words.cardPicked(card);
}
