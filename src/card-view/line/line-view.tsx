import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Line } from '../../core/card/line';
import { originalWording, saferWording } from '../../core/copy/wording';
import { showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { Isolate } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext, useSavedDisclosure } from './card-context';
import { CopyButton, SaferWording } from './copy-button';
import { ReviewDetails } from './line-details';
import styles from './line-view.module.css';
import { PersonaTag, ReviewMark } from './marks';
import { hasFindings } from './status';
import { Inlines } from './text';

interface LineViewProps {
  readonly line: Line;
  readonly wrap?: (words: ReactNode) => ReactNode;
}

/**
 * One line of the card: its words, its mark, and beneath them what the mark opens. Where a buyer could
 * disprove what is to be said, the words that hold stand first: what is read aloud is read from the top.
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
  /** The safer wording leads: it is shown above the line, so a copy need not bring it up. */
  readonly isSaferShown?: boolean;
  /** Wraps the words, as where a line is the heading of an item. */
  readonly wrap?: (words: ReactNode) => ReactNode;
  /** What the mark opens, where that belongs beneath the words. */
  readonly children?: ReactNode;
}

/** A line's words and its mark, and above them the safer wording where it leads. */
export function LineFace({
  line,
  disclosure,
  isSaferShown = false,
  wrap,
  children,
}: LineFaceProps) {
  const { today, copying } = useCardContext();
  const { review } = line;
  const status = statusOf(review, today);
  const hasSafer = review.safer !== undefined && !isSaferShown;
  // Where a buyer could disprove a line, its copy brings up the better words, if it did not ask before.
  const offersSafer = status === 'disputed' && hasSafer && !copying.guard;
  const words = line.isPrivate ? (
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
        andThen: 'A safer wording follows the line.',
        onCopy: disclosure.offer,
      })}
      wrap={wrap}
    />
  );
  const face = (
    <div
      className={styles.face}
      // With a safer wording above it, both together are the line's place.
      data-line={isSaferShown ? undefined : line.id}
      data-status={status}
      data-second={isSaferShown || undefined}
    >
      {line.isPrivate && wrap ? wrap(words) : words}
      {hasFindings(review, status) && (
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

/** A line for the rep's eyes only: it can be read and followed, never copied. */
function PrivateLine({ line }: { readonly line: Line }) {
  return (
    <div className={styles.line}>
      <Lock className={styles.lock} size={15} aria-hidden="true" />
      {line.label !== undefined && (
        <p className={styles.label}>
          <Isolate>{line.label}</Isolate>
        </p>
      )}
      <p className={styles.words} dir="auto">
        <Inlines text={line.text} hasLiveLinks />
      </p>
      <p className={styles.why}>Private: not for customers, so a click does not copy it.</p>
    </div>
  );
}
