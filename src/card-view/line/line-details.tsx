import { ExternalLink } from 'lucide-react';
import type { Line, Source } from '../../core/card/line';
import { isShareable } from '../../core/copy/private-address';
import { type LineWording, saferWording, sayableWording } from '../../core/copy/wording';
import { showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { TextButton } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { useCardContext } from './card-context';
import { SaferWording } from './copy-button';
import { Confirmation, Refusal } from './copy-outcome';
import styles from './line-details.module.css';
import { goToLine } from './place-on-page';
import { hasFindings, STATUS_WORDS, warningsOf } from './status';
import { Day, Inlines } from './text';
import { useCopyLine } from './use-copy';

interface ReviewDetailsProps {
  readonly id: string;
  readonly line: Line;
  /** The safer wording already stands beside the line. */
  readonly isSaferShown?: boolean;
}

/** What was found about a line, what to say instead, where, and when it was checked. */
export function ReviewDetails({ id, line, isSaferShown = false }: ReviewDetailsProps) {
  const { today } = useCardContext();
  const { review } = line;
  const status = statusOf(review, today);
  const meaning =
    status === 'fine'
      ? review.status === 'supported' && 'Public sources agree.'
      : STATUS_WORDS[status].meaning;
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
      <p className={styles.checked}>
        Checked <Day date={review.checked} />
      </p>
    </div>
  );
}

/**
 * Copies what may be said of a line together with who says so too, whatever a click on the line
 * copies. Not there where there is no such source that may leave.
 */
function CopyWithSource({ line }: { readonly line: Line }) {
  const { today, copying } = useCardContext();
  const { shown, copy } = useCopyLine();
  // Nothing here asks before it copies, so the words are those that need not be asked about.
  const wording = showsSaferFirst(line, today) ? saferWording(line) : sayableWording(line);
  const sources = wording?.citation?.sources ?? [];
  const isBacked = sources.some(
    ({ href }) => href === undefined || isShareable(href, copying.privatePages()),
  );
  if (wording === undefined || line.isPrivate || !isBacked) return null;
  const isSafer = wording.id !== line.id;

  function onClick(words: LineWording) {
    const warnings = isSafer
      ? ['safer wording']
      : warningsOf(words.use, statusOf(line.review, today));
    void copy(words, { withShift: true, warnings });
  }

  return (
    <>
      <TextButton onClick={() => onClick(wording)}>
        {isSafer ? 'Copy the safer words with source' : 'Copy with source'}
      </TextButton>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <Refusal />}
    </>
  );
}

/** Where something was found; a link where the source has an address. */
function SourceList({ sources }: { readonly sources: readonly Source[] }) {
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
              <ExternalLink size={12} role="img" aria-label="(new tab)" />
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
  /** The heading of the part that the line stands in; nothing where it stands nowhere else. */
  readonly part: string | undefined;
}

/**
 * What is behind words that are shown away from their place on the card: the card's own words where
 * others stand above, what was found, and the way to the part.
 */
export function PlacedDetails({ id, line, part }: PlacedDetailsProps) {
  const status = statusOf(line.review, useCardContext().today);
  return (
    <div id={id} className={styles.placed}>
      {line.review.safer !== undefined && (
        <p className={styles.original}>
          <b data-status={status}>
            {status === 'fine' ? 'Original' : STATUS_WORDS[status].original}:{' '}
          </b>
          <bdi>
            <Inlines text={line.text} />
          </bdi>
        </p>
      )}
      {hasFindings(line.review, status) && (
        <ReviewDetails id={`${id}-found`} line={line} isSaferShown />
      )}
      {part !== undefined && (
        <TextButton onClick={() => goToLine(line.id)}>
          <span>
            Show it in “<Isolate>{part}</Isolate>”
          </span>
        </TextButton>
      )}
    </div>
  );
}
