import { withoutDirectionControls } from '../../core/text/direction';
import { Button } from '../../ui/button';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { ChooseField } from '../deal/deal-text';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import styles from './absence.module.css';
import { Claims } from './claims';
import { GeneralCards } from './general-cards';
import { PickCard } from './pick-card';
import * as words from './words';

/** Shown when the field is on the page, but without a competitor. */
export function FieldEmpty({ screen, cards, actions }: OfKind<'field-empty'> & ByHand) {
  const { deal, field, offers, generalCards, placeholder, pickKey } = screen;
  const offered = [...offers.flatMap((offer) => offer.cards), ...generalCards];
  const others = cards.filter((card) => !offered.includes(card));
  const { vendor } = deal.record;
  const pick = (cardId: string) => actions.pickCard(pickKey, cardId);
  return (
    <Absence screen={screen}>
      {offers.length > 0 && (
        <>
          <p>{words.otherFields(offers.length, placeholder === undefined)}</p>
          <Claims
            claims={offers}
            onShow={(offer, card) => actions.pickCard(offer.pickKey, card.id)}
          />
        </>
      )}
      {placeholder === undefined && <p>{words.enterCompetitor(field.label, vendor)}</p>}
      <GeneralCards cards={generalCards} isSecond={offers.length > 0} onPick={pick} />
      {placeholder !== undefined && <p>{words.ifCompetitor(field.label, vendor)}</p>}
      <PickCard cards={others} isSecond={offered.length > 0} onPick={pick} />
    </Absence>
  );
}

/** Shown when the page has no competitor field. */
export function FieldMissing({ screen, cards, actions }: OfKind<'field-missing'> & ByHand) {
  const { deal, lookedFor, isConfigured, pickKey } = screen;
  return (
    <Absence screen={screen}>
      <ol className={styles.steps}>
        {words.howToShowField[deal.record.vendor].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(pickKey, cardId)} />
      <LookedFor names={lookedFor} isConfigured={isConfigured} />
      <ChooseField vendor={deal.record.vendor}>
        <Button onClick={actions.openSettings}>{words.chooseField}</Button>
      </ChooseField>
    </Absence>
  );
}

/** Shown when the user isn't allowed to see the field's value. */
export function NoPermission({ screen, cards, actions }: OfKind<'no-permission'> & ByHand) {
  const { deal, field, pickKey } = screen;
  const { vendor } = deal.record;
  return (
    <Absence screen={screen}>
      <p>{words.noAccess(vendor)}</p>
      <p className={page.about}>
        {words.askForAccess[vendor](
          field.name === undefined ? (
            field.label
          ) : (
            <code>
              <Isolate>{field.name}</Isolate>
            </code>
          ),
        )}
      </p>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(pickKey, cardId)} />
    </Absence>
  );
}

/** A rep needs only a few; the rest is for the admin. */
const SHOWN = 6;

interface LookedForProps {
  readonly names: readonly string[];
  /** Whether the names come from the settings, which replace the default ones. */
  readonly isConfigured: boolean;
}

/** Lists the names under which the reader looked for the field. */
function LookedFor({ names, isConfigured }: LookedForProps) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{isConfigured ? words.onlyTheseFields : words.theseFields}</h2>
      <Names names={names.slice(0, SHOWN)} />
      {names.length > SHOWN && (
        <details>
          <summary>{words.moreNames(names.length - SHOWN)}</summary>
          <Names names={names.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Names({ names }: Pick<LookedForProps, 'names'>) {
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name} title={withoutDirectionControls(name)}>
          <Isolate>{name}</Isolate>
        </li>
      ))}
    </ul>
  );
}

/** Shown while the deal's fields are loading. */
export function Loading({ screen }: OfKind<'loading'>) {
  return (
    <Absence screen={screen} isBusy>
      <p>{words.loading}</p>
    </Absence>
  );
}

/** Shown when the field is being edited and no saved value was read before. */
export function Editing({ screen, cards, actions }: OfKind<'editing'> & ByHand) {
  return (
    <Absence screen={screen}>
      <p>{words.saveFirst}</p>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)} />
    </Absence>
  );
}
