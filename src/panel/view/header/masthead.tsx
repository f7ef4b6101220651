import type { Pack } from '../../../core/card/battlecard';
import { recordKey } from '../../../core/deal/record';
import type { RivalsScreen } from '../../../core/screen/screen';
import { AllCardsButton } from '../browse/all-cards-button';
import type { Part } from '../card/part';
import { OwnMark } from '../own-mark';
import type { PanelActions } from '../panel-props';
import { rivalTitle } from '../screen-title';
import unseen from '../unseen.module.css';
import styles from './masthead.module.css';
import { PartNavigation } from './part-navigation';
import { PersonaControl } from './persona-control';
import { RivalTabs } from './rival-tabs';
import { Ropes } from './ropes';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';
import { useMeasuredHeight } from './use-measured-height';
import { WhyLine } from './why-line';

interface MastheadProps {
  readonly screen: RivalsScreen;
  readonly pack: Pack;
  readonly actions: PanelActions;
  readonly parts: readonly Part[];
  /** The id of what the rivals' tabs switch. */
  readonly body: string;
}

/** What stays in sight: the deal, the rival and why, the persona, and where on the card we are. */
export function Masthead({ screen, pack, actions, parts, body }: MastheadProps) {
  const { deal, tabs, active, persona, held } = screen;
  const header = useMeasuredHeight();
  const title = rivalTitle(active);
  const hasTabs = tabs.length > 1;
  return (
    <header className={styles.masthead} ref={header}>
      <SkipLink />
      <div className={styles.identity}>
        <TopBar deal={deal}>{active.kind === 'unknown' && <AllCardsButton />}</TopBar>
        <div className={styles.rival}>
          <h1 className={hasTabs ? unseen.unseen : styles.name} title={title}>
            <bdi>{title}</bdi>
          </h1>
          {active.kind === 'card' && active.card.isOwn && <OwnMark />}
          {hasTabs && (
            <RivalTabs tabs={tabs} active={active} body={body} onChoose={actions.chooseRival} />
          )}
          <WhyLine
            key={`${recordKey(deal.record)} ${active.key}`}
            tab={active}
            deal={deal}
            held={held}
            actions={actions}
          />
        </div>
      </div>
      <PersonaControl
        card={active.kind === 'card' ? active.card : undefined}
        pack={pack}
        persona={persona}
        onChoose={actions.choosePersona}
      />
      {parts.length > 0 && <PartNavigation parts={parts} />}
      <Ropes />
    </header>
  );
}
