import { ExternalLink } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Line, Source } from '../../core/card/line';
import { isShareable } from '../../core/copy/private-address';
import { type LineWording, saferWording, sayableWording } from '../../core/copy/wording';
import { showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { TextButton } from '../../ui/button';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { useCardContext, usePrivatePages } from './card-context';
import { SaferWording } from './copy-button';
import { Outcome } from './copy-outcome';
import styles from './line-details.module.css';
import { goToLine } from './place-on-page';
import { hasFindings, SAFER, warningsOf } from './status';
import { Day, Inlines } from './text';
import { useCopyLine } from './use-copy';
import * as words from './words';

const FieldNote = lazy(() => import('./field-note').then((note) => ({ default: note.FieldNote })));

/** Returns whether a line's details have anything to show: findings, or the question how it went. */
export function useHasDetails({ review }: Line): boolean {
  const { today, fieldNotes } = useCardContext();
  return fieldNotes !== undefined || hasFindings(review, statusOf(review, today));
}

interface ReviewDetailsProps {
  readonly id: string;
  readonly line: Line;
  /** The safer wording is already visible beside the line. */
  readonly isSaferShown?: boolean;
}

/** A line's safer wording, findings, sources and date of review, and how it went. */
export function ReviewDetails({ id, line, isSaferShown = false }: ReviewDetailsProps) {
  const { today, card, fieldNotes } = useCardContext();
  const { review } = line;
  const status = statusOf(review, today);
  const meaning =
    status === 'fine'
      ? review.status === 'supported' && words.publicSourcesAgree
      : words.meaning[status];
  return (
    <div id={id} className={styles.details}>
      {!isSaferShown && <SaferWording line={line} />}
      {(meaning || review.note) && (
        <p>
          {meaning && <strong>{meaning} </strong>}
          {review.note && <Isolate>{review.note}</Isolate>}
        </p>
      )}
      <SourceList sources={review.sources} />
      <CopyWithSource line={line} />
      {hasFindings(review, status) && (
        <p className={text.soft}>
          {review.checked === undefined
            ? words.notChecked
            : words.checked(<Day date={review.checked} />)}
        </p>
      )}
      {card && fieldNotes && (
        <div className={styles.note}>
          <Suspense>
            <FieldNote line={line} cardId={card.id} fieldNotes={fieldNotes} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/**
 * Copies a line's safe wording with its sources, whatever the copy format. Hidden if there is no source that
 * can be copied.
 */
function CopyWithSource({ line }: { readonly line: Line }) {
  const { today } = useCardContext();
  const privatePages = usePrivatePages();
  const { shown, copy } = useCopyLine();
  // This button never asks first, so it copies only a wording that needs no question.
  const wording = showsSaferFirst(line, today) ? saferWording(line) : sayableWording(line);
  const sources = wording?.citation?.sources ?? [];
  const isBacked = sources.some(
    ({ href }) => href === undefined || isShareable(href, privatePages),
  );
  if (wording === undefined || line.isPrivate || !isBacked) return null;
  const isSafer = wording.id !== line.id;

  function onClick(chosen: LineWording) {
    const warnings = warningsOf(chosen.use, statusOf(line.review, today));
    void copy(chosen, { withShift: true, ...(isSafer ? SAFER : { warnings }) });
  }

  return (
    <>
      <TextButton onClick={() => onClick(wording)}>
        {isSafer ? words.copySaferWithSource : words.copyWithSource}
      </TextButton>
      <Outcome shown={shown} />
    </>
  );
}

/** The sources of a review; one with an address is a link. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className={styles.sources}>
      {sources.map(({ title, href }) => (
        <li key={`${title} ${href}`}>
          {href === undefined ? (
            <Isolate>{title}</Isolate>
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              <Isolate>{title}</Isolate>{' '}
              <ExternalLink size={12} role="img" aria-label={words.newTab} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

interface PlacedDetailsProps {
  readonly id: string;
  readonly line: Line;
  /** The heading of the line's section; undefined if the line isn't shown there. */
  readonly part: string | undefined;
}

/**
 * The details of a line that is shown outside of its section: the original if a safer wording replaces it,
 * the review, and a link to the section.
 */
export function PlacedDetails({ id, line, part }: PlacedDetailsProps) {
  const { today } = useCardContext();
  const status = statusOf(line.review, today);
  const hasDetails = useHasDetails(line);
  return (
    <div id={id} className={styles.placed}>
      {line.review.safer !== undefined && (
        <p className={styles.original}>
          <b data-status={status}>{words.original[status]}: </b>
          <bdi>
            <Inlines text={line.text} />
          </bdi>
        </p>
      )}
      {hasDetails && <ReviewDetails id={`${id}-found`} line={line} isSaferShown />}
      {part !== undefined && <ShowLine id={line.id} part={part} />}
    </div>
  );
}

interface ShowLineProps {
  readonly id: string;
  /** The heading of the line's section. */
  readonly part: string;
  /** Closes the sheet that covers the card. */
  readonly close?: () => void;
}

/** A link to a line in its section. */
export function ShowLine({ id, part, close }: ShowLineProps) {
  function show() {
    if (close === undefined) goToLine(id);
    else {
      close();
      // Closing the sheet first returns the focus to what opened it.
      setTimeout(() => goToLine(id));
    }
  }
  return (
    <TextButton onClick={show}>
      <span>{words.showIn(<Isolate>{part}</Isolate>)}</span>
    </TextButton>
  );
}
