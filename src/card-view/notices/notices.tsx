import {
  ChevronDown,
  ChevronRight,
  FileDiff,
  Info,
  type LucideIcon,
  OctagonPause,
  TriangleAlert,
} from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Card } from '../../core/card/card';
import { currentNotices, type NoticeGroup } from '../../core/card/notice';
import type { Notice, NoticeLevel } from '../../core/card/part';
import { isolate } from '../../core/text/direction';
import { formatDate } from '../../core/trust/format-date';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { useCardContext } from '../line/card-context';
import { LineView } from '../line/line-view';
import styles from './notices.module.css';
import * as words from './words';

/** The icon of each level. */
export const ICONS = { info: Info, warning: TriangleAlert, hold: OctagonPause } as const;

/** Shows the card's current notices and how much of it is new, above everything else on it. */
export function Notices({ card }: { readonly card: Card }) {
  const { today, changes, showSheet } = useCardContext();
  const notices = currentNotices(card, today);
  if (notices.length === 0 && !changes) return null;
  return (
    <section className={styles.notices} aria-label={words.section}>
      {notices.map((group) => (
        <NoticeView key={group.id} group={group} />
      ))}
      {changes && (
        <NoticeButton icon={FileDiff} onClick={() => showSheet('changes')}>
          {words.changeCount(changes.all.length, formatDate(changes.since))}
        </NoticeButton>
      )}
    </section>
  );
}

function period({ since, until }: Notice): string {
  return until === undefined
    ? words.since(formatDate(since))
    : words.sinceUntil(formatDate(since), formatDate(until));
}

/** One notice: open the first time a deal shows it, then folded to one line. */
function NoticeView({ group }: { readonly group: NoticeGroup }) {
  const { open, keepOpen } = useCardContext();
  const { heading, notice, lines } = group;
  // A notice with another title or start is news again.
  const seen = `seen: ${group.id} ${notice.since} ${heading}`;
  const [isOpen, setOpen] = useState(() => !open.includes(seen));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each notice, whatever else changes
  useEffect(() => keepOpen(seen, true), [seen]);
  const details = useId();
  const Icon = ICONS[notice.level];
  return (
    <div className={styles.notice} data-level={notice.level}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={16} aria-hidden="true" />
        <span className={styles.title}>
          <span className={text.soft}>{words.level[notice.level]}</span>{' '}
          <Isolate>{heading}</Isolate>
        </span>
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className={styles.details} id={details}>
          {lines.map((line) => (
            <LineView key={line.id} line={line} />
          ))}
          <p className={styles.about}>
            {period(notice)}
            {notice.owner !== undefined && ` · ${words.owner(isolate(notice.owner))}`}
          </p>
        </div>
      )}
    </div>
  );
}

interface NoticeButtonProps {
  readonly icon: LucideIcon;
  readonly level?: NoticeLevel;
  readonly onClick: () => void;
  readonly children: string;
}

/** One line that opens a sheet with more. */
export function NoticeButton({ icon: Icon, level, onClick, children }: NoticeButtonProps) {
  return (
    <div className={styles.notice} data-level={level}>
      <button type="button" className={styles.head} aria-haspopup="dialog" onClick={onClick}>
        <Icon size={16} aria-hidden="true" />
        <span className={styles.title}>{children}</span>
        <ChevronRight size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
