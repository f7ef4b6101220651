import { useLayoutEffect, useRef } from 'react';
import type { Pack } from '../../../core/card/battlecard';
import { recordKey } from '../../../core/deal/record';
import type { RivalsScreen } from '../../../core/screen/screen';
import type { Part } from '../card/part';
import type { PanelActions } from '../panel-props';
import { rivalTitle } from '../screen-title';
import unseen from '../unseen.module.css';
import styles from './masthead.module.css';
import { PartNavigation } from './part-navigation';
import { PersonaControl } from './persona-control';
import { RivalTabs } from './rival-tabs';
import { Ropes } from './ropes';
import { TopBar } from './top-bar';
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
      <div className={styles.identity}>
        <TopBar deal={deal} />
        <div className={styles.rival}>
          <h1 className={hasTabs ? unseen.unseen : styles.name} title={title}>
            <bdi>{title}</bdi>
          </h1>
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
      <PersonaControl pack={pack} persona={persona} onChoose={actions.choosePersona} />
      {parts.length > 0 && <PartNavigation parts={parts} />}
      <Ropes />
    </header>
  );
}

/** Tells the page how much of its top is covered. */
function useMeasuredHeight() {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = header.current;
    if (element === null) return undefined;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      const isSticky = getComputedStyle(element).position === 'sticky';
      root.style.setProperty('--masthead', isSticky ? `${element.offsetHeight}px` : '0px');
    });
    observer.observe(element);
    observer.observe(root);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--masthead');
    };
  }, []);
  return header;
}
