import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Line } from '../../core/card/line';
import { originalWording, saferWording } from '../../core/copy/wording';
import { showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { Isolate } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext, useSavedDisclosure } from './card-context';
import { CopyButton, SaferWording } from './copy-button';
import { ReviewDetails, useHasDetails } from './line-details';
import styles from './line-view.module.css';
import { ChangeTag, PersonaTag, ReviewMark } from './marks';
import { Inlines } from './text';
import * as words from './words';

interface LineViewProps {
  readonly line: Line;
  readonly wrap?: (content: ReactNode) => ReactNode;
}

/**
 * One line of the card with its mark and, below it, what the mark opens. The safer wording of a line to say
 * or ask comes first if the original is risky, because reps read aloud from the top.
 */
export function LineView({ line, wrap }: LineViewProps) {
  const disclosure = useSavedDisclosure(line.id);
  const { today } = useCardContext();
  const isSaferShown =
    line.use !== 'know' && !line.isPrivate && showsSaferFirst(line, today) && wrap === undefined;
  return (
    <LineFace
      line={line}
      disclosure={disclosure}
      isSaferShown={isSaferShown}
      {...(wrap && { wrap })}
    >
      {disclosure.isOpen && (
        <ReviewDetails id={disclosure.id} line={line} isSaferShown={isSaferShown} />
      )}
    </LineFace>
  );
}

interface LineFaceProps {
  readonly line: Line;
  readonly disclosure: Disclosure;
  /** The safer wording is shown above the line, so a copy needn't open it. */
  readonly isSaferShown?: boolean;
  /** Wraps the line, for example in a heading. */
  readonly wrap?: (content: ReactNode) => ReactNode;
  /** What the mark opens, unless it is shown elsewhere. */
  readonly children?: ReactNode;
}

/** A line and its mark, below its safer wording if that comes first. */
export function LineFace({
  line,
  disclosure,
  isSaferShown = false,
  wrap,
  children,
}: LineFaceProps) {
  const { today, copying } = useCardContext();
  const hasDetails = useHasDetails(line);
  const { review } = line;
  const status = statusOf(review, today);
  const hasSafer = review.safer !== undefined && !isSaferShown;
  // With the question turned off, copying a disputed line opens its safer wording instead.
  const offersSafer = status === 'disputed' && hasSafer && !copying.guard;
  const content = line.isPrivate ? (
    <PrivateLine line={line} />
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
      wrap={wrap}
    />
  );
  const face = (
    <div
      className={styles.face}
      // A safer wording above it belongs to the line: the element around both has the id then.
      data-line={isSaferShown ? undefined : line.id}
      data-status={status}
      data-second={isSaferShown || undefined}
    >
      {line.isPrivate && wrap ? wrap(content) : content}
      {hasDetails && (
        <div className={styles.mark}>
          <ReviewMark
            line={line}
            status={status}
            hasSafer={hasSafer}
            isOpen={disclosure.isOpen}
            controls={disclosure.id}
            onToggle={disclosure.toggle}
          />
        </div>
      )}
    </div>
  );
  if (!isSaferShown) {
    return (
      <>
        {face}
        {children}
      </>
    );
  }
  return (
    <div data-line={line.id}>
      <SaferWording line={line} />
      {face}
      {children}
    </div>
  );
}

/** A view-only line: its links are live, but it can't be copied. */
function PrivateLine({ line }: { readonly line: Line }) {
  return (
    <div className={styles.line}>
      <Lock className={styles.lock} size={15} aria-hidden="true" />
      {line.label !== undefined && (
        <p className={styles.label}>
          <Isolate>{line.label}</Isolate>
        </p>
      )}
      <ChangeTag wording={originalWording(line)} />
      <p className={styles.words} dir="auto">
        <Inlines text={line.text} hasLiveLinks />
      </p>
      <p className={styles.why}>{words.viewOnly}</p>
    </div>
  );
}
