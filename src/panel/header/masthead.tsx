import { CardMarks, PersonaControl } from '../../card-view/card-head';
import type { Pack } from '../../core/card/card';
import { sectionsOf } from '../../core/card/notice';
import { recordKey } from '../../core/deal/record';
import type { RivalsScreen } from '../../core/screen/screen';
import { useMeasuredHeight } from '../../ui/masthead-height';
import { Ropes } from '../../ui/page';
import hidden from '../../ui/text.module.css';
import type { PanelActions } from '../deal/panel-props';
import { rivalTitle } from '../deal/screen-title';
import styles from './masthead.module.css';
import { PartNavigation } from './part-navigation';
import { RivalTabs } from './rival-tabs';
import { AllCardsButton, TopBar } from './top-bar';
import { WhyLine } from './why-line';
import * as words from './words';

interface MastheadProps {
  readonly screen: RivalsScreen;
  readonly pack: Pack;
  readonly actions: PanelActions;
  /** The id of the tab panel. */
  readonly body: string;
}

/** The sticky header of a deal: its name, the competitor and why, the persona and the card's sections. */
export function Masthead({ screen, pack, actions, body }: MastheadProps) {
  const { deal, tabs, active, persona, staleReason } = screen;
  const header = useMeasuredHeight();
  const card = active.kind === 'card' ? active.card : undefined;
  const title = rivalTitle(active);
  const hasTabs = tabs.length > 1;
  return (
    <header className={styles.masthead} ref={header}>
      <SkipLink />
      <div>
        <TopBar deal={deal}>{active.kind === 'unknown' && <AllCardsButton />}</TopBar>
        <div className={styles.rival}>
          <h1 className={hasTabs ? hidden.hidden : styles.name} title={title}>
            <bdi>{title}</bdi>
          </h1>
          {card && <CardMarks card={card} />}
          {hasTabs && (
            <RivalTabs tabs={tabs} active={active} body={body} onChoose={actions.chooseRival} />
          )}
          <WhyLine
            key={`${recordKey(deal.record)} ${active.key}`}
            tab={active}
            deal={deal}
            staleReason={staleReason}
            actions={actions}
          />
        </div>
      </div>
      <PersonaControl card={card} pack={pack} persona={persona} onChoose={actions.choosePersona} />
      {card && card.parts.length > 0 && (
        <PartNavigation parts={sectionsOf(card)} persona={persona} />
      )}
      <Ropes />
    </header>
  );
}

/** Lets keyboard users skip the header. Visible only while it has the focus. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#card">
      {words.skipToCard}
    </a>
  );
}
