import {
  ChevronDown,
  ChevronRight,
  FileDiff,
  Info,
  type LucideIcon,
  OctagonPause,
  TriangleAlert,
} from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import { currentNotices, type NoticeGroup } from '../../core/card/notice';
import type { Notice, NoticeLevel } from '../../core/card/part';
import { originalWording } from '../../core/copy/wording';
import { isolate } from '../../core/text/direction';
import { formatDate } from '../../core/trust/format-date';
import { statusOf } from '../../core/trust/line-status';
import { Isolate, VisuallyHidden } from '../../ui/text';
import text from '../../ui/text.module.css';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { ReviewDetails } from '../line/line-details';
import { LineView } from '../line/line-view';
import { ChangeTag, DetailsToggle, ReviewMark, UseMark } from '../line/marks';
import { firstWords, Inlines } from '../line/text';
import styles from './notices.module.css';
import * as words from './words';

/** The icon of each level. */
export const ICONS = { info: Info, warning: TriangleAlert, hold: OctagonPause } as const;

/** Shows the card's current notices and how much of it is new, above the answer. */
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
  const isHold = notice.level === 'hold';
  const level = words.level[notice.level];
  const about = (
    <p className={styles.about}>
      {period(notice)}
      {notice.owner !== undefined && ` · ${words.owner(isolate(notice.owner))}`}
    </p>
  );
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
          {isHold ? (
            <span className={text.soft}>{level}</span>
          ) : (
            <VisuallyHidden>{level}</VisuallyHidden>
          )}{' '}
          <Isolate>{heading}</Isolate>
        </span>
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className={styles.details} id={details}>
          {lines.map((line) =>
            line.role === 'notice' && !isHold ? (
              <RepText key={line.id} line={line}>
                {about}
              </RepText>
            ) : (
              <LineView key={line.id} line={line} />
            ),
          )}
          {isHold && about}
        </div>
      )}
    </div>
  );
}

interface RepTextProps {
  readonly line: Line;
  /** Shown below the line's details. */
  readonly children?: ReactNode;
}

/** What the rep has to know, as plain text so that the ten-second answer stays in view; its review is below it. */
export function RepText({ line, children }: RepTextProps) {
  const { today } = useCardContext();
  const disclosure = useSavedDisclosure(line.id);
  const status = statusOf(line.review, today);
  return (
    <div data-line={line.id}>
      <ChangeTag wording={originalWording(line)} />
      <p className={styles.text} dir="auto">
        <UseMark use={line.use} /> <Inlines text={line.text} hasLiveLinks={line.isPrivate} />{' '}
        {status === 'fine' ? (
          <DetailsToggle
            disclosure={disclosure}
            label={`${words.more}: ${firstWords(plainText(line.text))}`}
          >
            {words.more}
          </DetailsToggle>
        ) : (
          <ReviewMark
            line={line}
            status={status}
            hasSafer={line.review.safer !== undefined}
            disclosure={disclosure}
          />
        )}
      </p>
      {disclosure.isOpen && (
        <>
          <ReviewDetails id={disclosure.id} line={line} />
          {children}
        </>
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
