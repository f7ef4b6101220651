import type { ReactNode } from 'react';
import { Sheet } from '../../ui/sheet';
import styles from './help-sheet.module.css';
import { KeyList } from './key-list';
import { MarkList } from './mark-list';

interface HelpSheetProps {
  readonly onClose: () => void;
  /** Where to go from here, if anywhere. */
  readonly links: ReactNode;
  readonly children: ReactNode;
}

/** How to read a card and how to be quick with it, on one page. */
export function HelpSheet({ onClose, links, children }: HelpSheetProps) {
  return (
    <Sheet title="Help" onClose={onClose}>
      <section>
        <h3 className={styles.heading}>What the marks mean</h3>
        <MarkList />
      </section>
      <section>
        <h3 className={styles.heading}>Keys</h3>
        <p className={styles.note}>They reach the panel after a click into it.</p>
        <KeyList />
      </section>
      <section className={styles.origin}>
        <h3 className={styles.heading}>Where a card is from</h3>
        <p>
          Your own marketers write the cards, and they come with Ringside: nothing is loaded while
          you work, and nothing is sent. A card of your own can be added in the settings. At its
          foot each card says who wrote it, when, and how many of its lines hold.
        </p>
        {links && <p className={styles.links}>{links}</p>}
      </section>
      {children}
    </Sheet>
  );
}
