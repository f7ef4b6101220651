import { Lock } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { Line } from '../../core/card/line';
import { originalWording, saferWording } from '../../core/copy/wording';
import { showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext, useSavedDisclosure } from './card-context';
import { CopyButton, SaferWording } from './copy-button';
import styles from './line.module.css';
import { ReviewDetails, useHasDetails } from './line-details';
import { ChangeTag, PersonaTag, ReviewMark } from './marks';
import { Inlines } from './text';
import * as words from './words';

interface LineViewProps {
  readonly line: Line;
  /** Whether the line is the heading of its group. */
  readonly isHeading?: boolean;
}

/**
 * One line of the card with its mark and, below it, what the mark opens. The safer wording of a line to say
 * or ask comes first if the original is risky, because reps read aloud from the top.
 */
export function LineView({ line, isHeading = false }: LineViewProps) {
  const disclosure = useSavedDisclosure(line.id);
  const { today } = useCardContext();
  const isSaferShown =
    line.use !== 'know' && !line.isPrivate && showsSaferFirst(line, today) && !isHeading;
  return (
    <LineFace {...{ line, disclosure, isSaferShown, isHeading }}>
      {disclosure.isOpen && (
        <ReviewDetails id={disclosure.id} line={line} isSaferShown={isSaferShown} />
      )}
    </LineFace>
  );
}

interface LineFaceProps extends LineViewProps {
  readonly disclosure: Disclosure;
  /** The safer wording is shown above the line, so a copy needn't open it. */
  readonly isSaferShown?: boolean;
  /** What the mark opens, unless it is shown elsewhere. */
  readonly children?: ReactNode;
}

/** A line and its mark, below its safer wording if that comes first. */
export function LineFace({
  line,
  disclosure,
  isSaferShown = false,
  isHeading = false,
  children,
}: LineFaceProps) {
  const { today, guard } = useCardContext();
  const hasDetails = useHasDetails(line);
  const { review } = line;
  const status = statusOf(review, today);
  const hasSafer = review.safer !== undefined && !isSaferShown;
  // With the question turned off, copying a disputed line opens its safer wording instead.
  const offersSafer = status === 'disputed' && hasSafer && !guard;
  const content = line.isPrivate ? (
    <PrivateLine line={line} isHeading={isHeading} />
  ) : (
    <CopyButton
      wording={originalWording(line)}
      safer={saferWording(line)}
      isSaferShown={isSaferShown || disclosure.isOpen}
      review={review}
      label={line.label}
      tag={<PersonaTag item={line} />}
      {...(offersSafer && {
        andThen: words.saferIsBelow,
        onCopy: disclosure.offer,
      })}
      isHeading={isHeading}
    />
  );
  // A safer wording above the line belongs to it: the element around both has the id then.
  const Frame = isSaferShown ? 'div' : Fragment;
  return (
    <Frame {...(isSaferShown && { 'data-line': line.id })}>
      {isSaferShown && <SaferWording line={line} />}
      <div
        className={styles.face}
        data-line={isSaferShown ? undefined : line.id}
        data-status={status}
        data-second={isSaferShown || undefined}
      >
        {content}
        {hasDetails && (
          <div className={styles.mark}>
            <ReviewMark line={line} status={status} hasSafer={hasSafer} disclosure={disclosure} />
          </div>
        )}
      </div>
      {children}
    </Frame>
  );
}

/** A view-only line: its links are live, but it can't be copied. */
function PrivateLine({ line, isHeading = false }: LineViewProps) {
  const Frame = isHeading ? 'h3' : 'div';
  return (
    <Frame className={isHeading ? `${styles.button} ${styles.heading}` : styles.button}>
      <Lock className={styles.use} size={15} aria-hidden="true" />
      {line.label !== undefined && (
        <p className={styles.label}>
          <Isolate>{line.label}</Isolate>
        </p>
      )}
      <ChangeTag wording={originalWording(line)} />
      <p className={styles.words} dir="auto">
        <Inlines text={line.text} hasLiveLinks />
      </p>
      <p className={text.soft}>{words.viewOnly}</p>
    </Frame>
  );
}
