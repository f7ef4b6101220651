import { BookOpen, Undo2 } from 'lucide-react';
import type { Deal } from '../../../core/deal/reading';
import { DEAL_NOUN } from '../../../core/deal/record';
import { HelpButton } from '../help/help-button';
import { SearchButton } from '../search/search-button';
import { TextButton } from '../text-button';
import { Unseen } from '../unseen';
import styles from './browsing-banner.module.css';
import { browsingWords } from './browsing-words';

interface BrowsingBannerProps {
  readonly beside: Deal | undefined;
  readonly onBack: () => void;
}

/** Stands where the deal's name stands otherwise: what is below is not the deal's. */
export function BrowsingBanner({ beside, onBack }: BrowsingBannerProps) {
  return (
    <div className={styles.banner}>
      <BookOpen size={14} aria-hidden="true" />
      <p className={styles.words}>{browsingWords(beside)}</p>
      <TextButton onClick={onBack}>
        <Undo2 size={13} aria-hidden="true" />
        Back{beside && <Unseen> to the {DEAL_NOUN[beside.record.vendor]}</Unseen>}
      </TextButton>
      <SearchButton />
      <HelpButton />
    </div>
  );
}
