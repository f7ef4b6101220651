import { Undo2 } from 'lucide-react';
import { useCardContext } from '../card-view/line/card-context';
import { NoticeButton } from '../card-view/notices/notices';
import notices from '../card-view/notices/notices.module.css';
import type { Recall } from '../core/recall/recall';
import { formatDate } from '../core/trust/format-date';
import * as words from './words';

/** Returns how many copied lines no longer hold, and of which day; undefined if all hold. */
export function recallTitle(recalls: readonly Recall[]): string | undefined {
  const [first] = recalls;
  if (first === undefined) return undefined;
  const { day } = first.copied;
  const isOneDay = recalls.every(({ copied }) => copied.day === day);
  const isHold = recalls.every(({ reason }) => reason === 'hold');
  return words.recallTitle(recalls.length, isOneDay ? formatDate(day) : undefined, isHold);
}

/** Says at the top of a deal that lines copied on it no longer hold, and opens the list of them. */
export function RecallLine({ recalls }: { readonly recalls: readonly Recall[] }) {
  const { showSheet } = useCardContext();
  const title = recallTitle(recalls);
  if (title === undefined) return null;
  return (
    <section className={notices.notices} aria-label={words.copiedLines}>
      <NoticeButton icon={Undo2} level="warning" onClick={() => showSheet('recalls')}>
        {title}
      </NoticeButton>
    </section>
  );
}
