import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import type { BrowsingScreen, RivalsScreen, Screen } from '../../core/screen/screen';
import { Button } from '../../ui/button';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { ChooseField } from '../deal/deal-text';
import { type PanelActions, usePanelContext } from '../deal/panel-props';
import { titleOf } from '../deal/screen-title';
import { nameList } from '../deal/sentence';
import styles from './absence.module.css';
import { Claims } from './claims';
import { BrowseCards, CardButtons, GeneralCards, PickCard } from './pick-card';
import { RingCorner } from './ring-corner';
import * as words from './words';

type AbsenceScreen = Exclude<Screen, RivalsScreen | BrowsingScreen>;

interface AbsenceViewProps {
  readonly screen: AbsenceScreen;
  readonly cards: readonly Card[];
}

/** Draws a screen that says why there's no card, and what to do next. */
export function AbsenceView({ screen, cards }: AbsenceViewProps) {
  const { actions } = usePanelContext();
  const { kind } = screen;
  const isBusy = kind === 'connecting' || kind === 'loading';
  const isNoDeal = kind === 'no-crm' || kind === 'not-a-deal' || kind === 'needs-reload';
  const offered = offeredOn(screen);
  return (
    // Keyed, so that nothing chosen on another kind of screen is left.
    <main key={kind} className={`${page.main} ${styles.absence}`} data-busy={isBusy}>
      <RingCorner isBusy={isBusy} />
      <h1 className={page.title}>
        <bdi>{titleOf(screen)}</bdi>
      </h1>
      {reasonFor(screen, actions)}
      {isNoDeal && <BrowseCards cards={cards} />}
      {'pickKey' in screen && (
        <PickCard
          cards={cards.filter((card) => !offered.includes(card))}
          isSecond={offered.length > 0}
          onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)}
        />
      )}
      {kind === 'field-missing' && (
        <>
          <LookedFor screen={screen} />
          <ChooseField vendor={screen.deal.record.vendor}>
            <Button onClick={actions.openSettings}>{words.chooseField}</Button>
          </ChooseField>
        </>
      )}
    </main>
  );
}

/** A rep needs only a few names at once; the rest is for the admin. */
const SHOWN = 6;

/** Lists the names under which the reader looked for the field. */
function LookedFor({ screen }: { readonly screen: Extract<Screen, { kind: 'field-missing' }> }) {
  const { lookedFor, isConfigured } = screen;
  if (lookedFor.length === 0) return null;
  return (
    <div className={text.soft}>
      <p>{words.lookedFor(isConfigured, nameList(lookedFor.slice(0, SHOWN)))}</p>
      {lookedFor.length > SHOWN && (
        <details>
          <summary>{words.moreFields(lookedFor.length - SHOWN)}</summary>
          <p>{nameList(lookedFor.slice(SHOWN))}</p>
        </details>
      )}
    </div>
  );
}

/** Returns the cards that a screen offers by itself. */
function offeredOn(screen: AbsenceScreen): readonly Card[] {
  switch (screen.kind) {
    case 'ambiguous':
      return screen.sources.flatMap((source) => source.cards);
    case 'doubtful':
      return screen.suggestions;
    case 'field-empty':
      return [...screen.offers.flatMap((offer) => offer.cards), ...screen.generalCards];
    default:
      return [];
  }
}

/** Returns why there's no card, and the cards that the screen offers by itself. */
function reasonFor(
  screen: AbsenceScreen,
  { pickCard, browse, reloadPage }: PanelActions,
): ReactNode {
  switch (screen.kind) {
    case 'no-crm':
      return <p>{words.openAnyDeal}</p>;
    case 'connecting':
      return <p>{words.connecting}</p>;
    case 'needs-reload':
      return (
        <>
          <p>{words.cannotRead(screen.vendor)}</p>
          <Button look="main" onClick={reloadPage}>
            {words.reloadPage}
          </Button>
        </>
      );
    case 'not-a-deal':
      return <p>{words.openDeal[screen.vendor]}</p>;
    case 'unidentified': {
      const { name, sources } = screen;
      return (
        <>
          {name && (
            <p className={page.about}>
              <Isolate>{name}</Isolate>
            </p>
          )}
          <p>{words.onlyPreview}</p>
          <Claims claims={sources} location={words.inPreview} onShow={(_, id) => browse(id)} />
        </>
      );
    }
    case 'loading':
      return <p>{words.loading}</p>;
    case 'field-missing':
      return (
        <ol className={styles.steps}>
          {words.howToShowField[screen.deal.record.vendor].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    case 'field-empty': {
      const { deal, field, offers, generalCards, placeholder, pickKey } = screen;
      const { vendor } = deal.record;
      return (
        <>
          {offers.length > 0 && (
            <>
              <p>{words.otherFields(offers.length, placeholder === undefined)}</p>
              <Claims claims={offers} onShow={(offer, id) => pickCard(offer.pickKey, id)} />
            </>
          )}
          {placeholder === undefined && <p>{words.enterCompetitor(field.label, vendor)}</p>}
          <GeneralCards
            cards={generalCards}
            isSecond={offers.length > 0}
            isFirstLikelier={placeholder !== undefined}
            onPick={(cardId) => pickCard(pickKey, cardId)}
          />
          {placeholder !== undefined && <p>{words.ifCompetitor(field.label, vendor)}</p>}
        </>
      );
    }
    case 'no-permission': {
      const { field, deal } = screen;
      const { vendor } = deal.record;
      const name = field.name !== undefined && (
        <code>
          <Isolate>{field.name}</Isolate>
        </code>
      );
      return (
        <>
          <p>{words.noAccess(vendor)}</p>
          <p className={page.about}>{words.askForAccess[vendor](name || field.label)}</p>
        </>
      );
    }
    case 'editing':
      return <p>{words.saveFirst}</p>;
    case 'ambiguous':
      return (
        <>
          <p>{words.chooseCompetitor}</p>
          <Claims claims={screen.sources} onShow={(_, id) => pickCard(screen.pickKey, id)} />
        </>
      );
    case 'doubtful': {
      const { deal, field, values, suggestions, pickKey } = screen;
      return (
        <>
          <p className={page.about}>{words.fieldSays(field.label, values.join('; '))}</p>
          <p>{words.maybePreviousValue(deal.record.vendor)}</p>
          <CardButtons
            cards={suggestions}
            label={words.yesIts}
            onPick={(cardId) => pickCard(pickKey, cardId)}
          />
        </>
      );
    }
  }
}
