import { ChevronDown } from 'lucide-react';
import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { type AnswerLine, tenSecondAnswer } from '../../core/answer/answer';
import type { AnswerSlot, Card } from '../../core/card/card';
import type { PersonaId } from '../../core/card/emphasis';
import type { IsoDate, Line } from '../../core/card/line';
import { originalWording, saferWording } from '../../core/copy/wording';
import { type LineStatus, statusOf } from '../../core/trust/line-status';
import { SingleKeys, useKey } from '../../ui/keys';
import { Isolate, VisuallyHidden } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { CopyButton } from '../line/copy-button';
import { PlacedDetails } from '../line/line-details';
import { ReviewMark } from '../line/marks';
import mark from '../line/marks.module.css';
import { hasFindings } from '../line/status';
import styles from './answer.module.css';

interface SlotWords {
  /** What the rep does with the row. */
  readonly verb: string;
  /** What a card without the row has none of. */
  readonly nothing: string;
}

/** What each row of the ten-second answer is called. */
export const SLOT_WORDS: Readonly<Record<AnswerSlot, SlotWords>> = {
  say: { verb: 'Say', nothing: 'nothing to say' },
  ask: { verb: 'Ask', nothing: 'nothing to ask' },
  proof: { verb: 'Prove', nothing: 'no proof' },
  concede: { verb: 'Concede', nothing: 'nothing to concede' },
};

/**
 * Whether the one-liner's own words stand on top already, and need not be read twice. Where the
 * summary has nothing else, they do: a heading with nothing under it looks like a loss.
 */
export function isOneLinerOnTop(card: Card, persona: PersonaId, today: IsoDate): boolean {
  return tenSecondAnswer(card, persona, today).some(
    ({ line, group }) =>
      line.role === 'one-liner' && line.review.safer === undefined && group.lines.length > 1,
  );
}

interface AnswerRowProps {
  readonly row: AnswerLine;
  readonly card: Card;
}

/**
 * One line of the ten-second answer. Where a line has a safer wording, that is what stands here: what
 * is on top is said first and copied most.
 */
export function AnswerRow({ row, card }: AnswerRowProps) {
  const { persona, today } = useCardContext();
  const { slot, number, line } = row;
  const disclosure = useSavedDisclosure(`answer:${line.id}`);
  const face = useRef<HTMLDivElement>(null);
  const isClamped = useClamped(face);
  const safer = saferWording(line);
  const status = statusOf(line.review, today);
  const { verb } = SLOT_WORDS[slot];
  const isOnlyHere = line.role === 'one-liner' && isOneLinerOnTop(card, persona, today);
  const hasSingleKeys = useContext(SingleKeys);

  // Through the button itself, so that the key does all that a click does, and the focus stays.
  useKey(String(number), (event) => {
    if (!event.repeat) face.current?.querySelector('button')?.click();
  });

  const wording = safer ?? originalWording(line);
  // The button's own mark says "Say" and "Ask" already.
  const isVerbSaid = verb.toLowerCase() !== wording.use;
  const head = (
    <span className={styles.head}>
      {hasSingleKeys && (
        <>
          <span className={styles.key}>{number}</span>
          {isVerbSaid && <VisuallyHidden>, </VisuallyHidden>}
        </>
      )}
      <b aria-hidden={!isVerbSaid}>{verb}</b>
      {/* A proof often has its subject in its label alone. */}
      {slot === 'proof' && safer === undefined && line.label !== undefined && (
        <Isolate className={styles.about}>{line.label}</Isolate>
      )}
      {wording.use === 'know' && (
        <span className={styles.internal} aria-hidden="true">
          internal
        </span>
      )}
      <VisuallyHidden>{safer === undefined ? ': ' : ', safer wording: '}</VisuallyHidden>
    </span>
  );
  return (
    <li className={styles.row} data-slot={slot} data-open={disclosure.isOpen}>
      <div className={styles.face} ref={face}>
        <CopyButton
          wording={wording}
          review={safer === undefined ? line.review : undefined}
          tag={head}
        />
      </div>
      <AnswerToggle
        line={line}
        status={status}
        isClamped={isClamped}
        disclosure={disclosure}
        row={`${number}, ${verb}`}
      />
      {disclosure.isOpen && (
        <PlacedDetails
          id={disclosure.id}
          line={line}
          part={isOnlyHere ? undefined : row.part.title}
        />
      )}
    </li>
  );
}

interface AnswerToggleProps {
  readonly line: Line;
  readonly status: LineStatus;
  /** Some of the words that it copies are not in sight. */
  readonly isClamped: boolean;
  readonly disclosure: Disclosure;
  /** What the row is called aloud. */
  readonly row: string;
}

/**
 * Opens a row: all of its words, what was found about them, and where they stand on the card. Where the row
 * leads with a safer wording it says only that: the status is the original's, which the row doesn't show.
 */
function AnswerToggle({ line, status, isClamped, disclosure, row }: AnswerToggleProps) {
  const { id, isOpen, toggle } = disclosure;
  const rest = isClamped && <span className={styles.rest}>copies all · </span>;
  const hasMore = hasFindings(line.review, status);
  if (!isClamped && !isOpen && !hasMore) return null;
  const isSafer = line.review.safer !== undefined;
  if (!isSafer && (status !== 'fine' || (!isClamped && hasMore))) {
    return (
      <div className={styles.toggle}>
        {rest}
        <ReviewMark
          line={line}
          status={status}
          hasSafer={false}
          isOpen={isOpen}
          controls={id}
          onToggle={toggle}
        />
      </div>
    );
  }
  return (
    <div className={styles.toggle}>
      {rest}
      <button
        type="button"
        className={isSafer ? `${mark.mark} ${styles.safer}` : mark.mark}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {isSafer ? (
          <span>
            Safer<span className={styles.wide}> wording</span>
          </span>
        ) : (
          'more'
        )}
        <VisuallyHidden> of {row}</VisuallyHidden>
        <ChevronDown className={mark.chevron} size={13} aria-hidden="true" />
      </button>
    </div>
  );
}

/** The element of a copy button that holds the words. */
const WORDS = '[data-quoted]';

/** Whether a row shows less than all of its words, at the panel's present width. */
function useClamped(face: RefObject<HTMLElement | null>): boolean {
  const [isClamped, setIsClamped] = useState(false);
  useEffect(() => {
    const words = face.current?.querySelector(WORDS);
    if (!words) return undefined;
    const observer = new ResizeObserver(() => {
      // A line's descenders may reach out of its box by a pixel.
      setIsClamped(words.scrollHeight > words.clientHeight + 2);
    });
    observer.observe(words);
    return () => observer.disconnect();
  }, [face]);
  return isClamped;
}
