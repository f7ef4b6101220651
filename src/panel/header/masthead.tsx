import type { ReactNode } from 'react';
import { CardMarks, PersonaControl } from '../../card-view/card-head';
import { useCardContext } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import { sectionsOf } from '../../core/card/notice';
import { useMeasuredHeight } from '../../ui/masthead-height';
import { Ropes } from '../../ui/page';
import hidden from '../../ui/text.module.css';
import { usePanelContext } from '../deal/panel-props';
import styles from './masthead.module.css';
import { PartNavigation } from './part-navigation';
import * as words from './words';

interface MastheadProps {
  /** What is above the title. */
  readonly top: ReactNode;
  /** Without direction controls. */
  readonly title: string;
  /** Whether only screen readers get the title. */
  readonly isTitleHidden?: boolean;
  /** Undefined for a competitor without a card. */
  readonly card: Card | undefined;
  /** What is below the title. */
  readonly children?: ReactNode;
}

/** The sticky header of a card: its competitor, the persona, and its sections. */
export function Masthead({ top, title, isTitleHidden, card, children }: MastheadProps) {
  const { pack, persona } = useCardContext();
  const { choosePersona } = usePanelContext().actions;
  const header = useMeasuredHeight();
  return (
    <header className={styles.masthead} ref={header}>
      {/* Lets keyboard users skip the header. Visible only while it has the focus. */}
      <a className={styles.skip} href="#card">
        {words.skipToCard}
      </a>
      {top}
      <div className={styles.rival}>
        <h1 className={isTitleHidden ? hidden.hidden : styles.name} title={title}>
          <bdi>{title}</bdi>
        </h1>
        {card && <CardMarks card={card} />}
        {children}
      </div>
      <PersonaControl card={card} pack={pack} persona={persona} onChoose={choosePersona} />
      {card && card.parts.length > 0 && (
        <PartNavigation parts={sectionsOf(card)} persona={persona} />
      )}
      <Ropes />
    </header>
  );
}
