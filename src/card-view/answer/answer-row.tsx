import { Check } from 'lucide-react';
import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { type AnswerLine, tenSecondAnswer } from '../../core/answer/answer';
import type { Card } from '../../core/card/card';
import type { PersonaId } from '../../core/card/emphasis';
import type { IsoDate, Line } from '../../core/card/line';
import { originalWording, saferWording } from '../../core/copy/wording';
import { type LineStatus, statusOf } from '../../core/trust/line-status';
import { SingleKeys } from '../../ui/keys';
import { Isolate, VisuallyHidden } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { CopyButton } from '../line/copy-button';
import { PlacedDetails, useHasDetails } from '../line/line-details';
import { DetailsToggle, ReviewMark } from '../line/marks';
import * as lineWords from '../line/words';
import styles from './answer.module.css';
import * as words from './words';

/**
 * Returns whether the original one-liner is one of the rows, so that the summary needn't repeat it. It does
 * if it has no other line, because an empty section would look broken.
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

/** One line of the ten-second answer, in its safer wording if it has one: these lines are copied most. */
export function AnswerRow({ row, card }: AnswerRowProps) {
  const { persona, today } = useCardContext();
  const { slot, number, line } = row;
  const disclosure = useSavedDisclosure(`answer:${line.id}`);
  const face = useRef<HTMLDivElement>(null);
  const isClamped = useClamped(face);
  const safer = saferWording(line);
  const status = statusOf(line.review, today);
  const verb = words.verb[slot];
  const isOnlyHere = line.role === 'one-liner' && isOneLinerOnTop(card, persona, today);
  const hasSingleKeys = useContext(SingleKeys);

  const wording = safer ?? originalWording(line);
  // A screen reader already reads "Say" or "Ask" from the button's icon.
  const isVerbRead = verb.toLowerCase() !== wording.use;
  const head = (
    <span className={styles.head}>
      {hasSingleKeys && (
        <>
          <kbd>{number}</kbd>
          {isVerbRead && <VisuallyHidden>, </VisuallyHidden>}
        </>
      )}
      <b aria-hidden={!isVerbRead}>{verb}</b>
      {/* Often only the label of a proof names its subject. */}
      {slot === 'proof' && safer === undefined && line.label !== undefined && (
        <Isolate className={styles.about}>{line.label}</Isolate>
      )}
      {wording.use === 'know' && (
        <span className={styles.internal} aria-hidden="true">
          {lineWords.use.know}
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
  /** Part of the text that it copies is cut off. */
  readonly isClamped: boolean;
  readonly disclosure: Disclosure;
  /** The row's name for a screen reader. */
  readonly row: string;
}

/**
 * Opens a row to its full text, the findings of its review and a link to its section. If the row shows a
 * safer wording, the button is named after it and not after the status, because that is the original's.
 */
function AnswerToggle({ line, status, isClamped, disclosure, row }: AnswerToggleProps) {
  const { isOpen } = disclosure;
  const hasMore = useHasDetails(line);
  if (!isClamped && !isOpen && !hasMore) return null;
  const isSafer = line.review.safer !== undefined;
  const more = isOpen ? words.showLess : words.showMore;
  const label = isSafer ? lineWords.copiedSafer : more;
  return (
    <div className={styles.toggle} data-safer={isSafer || undefined}>
      {isClamped && <span className={styles.rest}>{words.copiesItAll}</span>}
      {!isSafer && (status !== 'fine' || (!isClamped && hasMore)) ? (
        <ReviewMark line={line} status={status} hasSafer={false} disclosure={disclosure} />
      ) : (
        <DetailsToggle disclosure={disclosure} label={`${label}: ${row}`}>
          {isSafer && <Check size={13} aria-hidden="true" />}
          <span>{label}</span>
        </DetailsToggle>
      )}
    </div>
  );
}

/** The element of a copy button that contains the text. */
const TEXT = '[data-quoted]';

/** Provides whether a row's text is cut off at the panel's current width. */
function useClamped(face: RefObject<HTMLElement | null>): boolean {
  const [isClamped, setIsClamped] = useState(false);
  useEffect(() => {
    const text = face.current?.querySelector(TEXT);
    if (!text) return undefined;
    const observer = new ResizeObserver(() => {
      // Descenders can extend past the box by a pixel.
      setIsClamped(text.scrollHeight > text.clientHeight + 2);
    });
    observer.observe(text);
    return () => observer.disconnect();
  }, [face]);
  return isClamped;
}
