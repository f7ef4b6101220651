import { BookOpen, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Deal } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import { TextButton } from '../../ui/button';
import { VisuallyHidden } from '../../ui/text';
import { browsingWords } from '../deal/screen-title';
import styles from './browsing-banner.module.css';

interface BrowsingBannerProps {
  readonly beside: Deal | undefined;
  readonly onBack: () => void;
  /** What else can be done from here. */
  readonly children: ReactNode;
}

/** Stands where the deal's name stands otherwise: what is below is not the deal's. */
export function BrowsingBanner({ beside, onBack, children }: BrowsingBannerProps) {
  return (
    <div className={styles.banner}>
      <BookOpen size={14} aria-hidden="true" />
      <p className={styles.words}>{browsingWords(beside)}</p>
      <TextButton onClick={onBack}>
        <Undo2 size={13} aria-hidden="true" />
        Back{beside && <VisuallyHidden> to the {DEAL_NOUN[beside.record.vendor]}</VisuallyHidden>}
      </TextButton>
      {children}
    </div>
  );
}
