import {
  Check,
  ChevronDown,
  CircleQuestionMark,
  Info,
  MessageSquare,
  StickyNote,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { isForPersona } from '../../core/card/emphasis';
import { plainText } from '../../core/card/inline';
import type { Line, Use } from '../../core/card/line';
import type { Group } from '../../core/card/part';
import { isLineWording, type Wording } from '../../core/copy/wording';
import { isDue, type LineStatus } from '../../core/trust/line-status';
import { Isolate, VisuallyHidden } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext } from './card-context';
import styles from './marks.module.css';
import { hasFindings, markNotes, STATUS_ICONS } from './status';
import { firstWords } from './text';
import * as words from './words';

/** The icon of each use. */
export const USE_ICONS = {
  say: MessageSquare,
  ask: CircleQuestionMark,
  know: StickyNote,
} as const satisfies Record<Use, unknown>;

interface UseMarkProps {
  readonly use: Use;
  /** The line was already copied on this deal. */
  readonly isCopied?: boolean;
}

/** The icon of a line's use: say it, ask it, or keep it internal. */
export function UseMark({ use, isCopied = false }: UseMarkProps) {
  const Icon = USE_ICONS[use];
  const copied = isCopied ? ` (${words.alreadyCopied.toLowerCase()})` : '';
  return (
    <span className={styles.use} title={isCopied ? words.alreadyCopied : undefined}>
      <Icon size={15} strokeWidth={2} aria-hidden="true" />
      {isCopied && <Check className={styles.check} size={11} strokeWidth={4} aria-hidden="true" />}
      <VisuallyHidden>
        {words.use[use]}
        {copied}:{' '}
      </VisuallyHidden>
    </span>
  );
}

function opening({ id, isOpen, toggle }: Disclosure) {
  return { 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined, onClick: toggle };
}

interface DetailsToggleProps {
  readonly disclosure: Disclosure;
  readonly status?: LineStatus;
  /** What a screen reader says in place of the text. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Opens and closes what is below a line. */
export function DetailsToggle({ disclosure, status, label, children }: DetailsToggleProps) {
  return (
    <button
      type="button"
      className={styles.mark}
      data-status={status}
      aria-label={label}
      {...opening(disclosure)}
    >
      {children}
      <ChevronDown size={13} aria-hidden="true" />
    </button>
  );
}

interface ReviewMarkProps {
  readonly line: Line;
  readonly status: LineStatus;
  /** Whether it opens to a safer wording. */
  readonly hasSafer: boolean;
  readonly disclosure: Disclosure;
}

/**
 * Opens a line's review: shows the status where the rep must know it, an "i" icon otherwise, which is quiet if there is nothing to know. Its accessible
 * name includes the start of the line, to tell it apart in a screen reader's list of buttons.
 */
export function ReviewMark({ line, status, hasSafer, disclosure }: ReviewMarkProps) {
  const { today } = useCardContext();
  const { review } = line;
  const about = firstWords(plainText(line.text));
  if (status === 'fine') {
    const isQuiet = !hasFindings(review, status);
    const name = isQuiet
      ? { title: words.details, 'aria-label': words.details, 'aria-description': about }
      : { title: words.whereFrom, 'aria-label': `${words.whereFrom}: ${about}` };
    return (
      <button
        type="button"
        className={styles.info}
        data-quiet={isQuiet || undefined}
        {...opening(disclosure)}
        {...name}
      >
        <Info size={15} aria-hidden="true" />
      </button>
    );
  }
  const Icon = STATUS_ICONS[status];
  const name = words.status[status];
  const notes = markNotes(review, status, isDue(review, today), hasSafer);
  return (
    <DetailsToggle disclosure={disclosure} status={status} label={`${name}${notes}: ${about}`}>
      <Icon size={13} strokeWidth={2.25} aria-hidden="true" />
      <span>
        {name}
        {notes !== '' && <span className={styles.offer}>{notes}</span>}
      </span>
    </DetailsToggle>
  );
}

/** Marks a wording that has changed since the rep last saw the card. */
export function ChangeTag({ wording }: { readonly wording: Wording }) {
  const { changes } = useCardContext();
  const kind = isLineWording(wording) && changes?.marks.get(wording.id);
  if (!kind) return null;
  return (
    <span className={`${styles.tag} ${styles.change}`}>
      {words.change[kind]}
      <VisuallyHidden>: </VisuallyHidden>
    </span>
  );
}

/** Marks what matters most to the chosen persona: "For Platform Teams". */
export function PersonaTag({ item }: { readonly item: { readonly personas: readonly string[] } }) {
  const { pack, persona } = useCardContext();
  if (!isForPersona(item, persona)) return null;
  const name = pack.personas.find(({ id }) => id === persona)?.name ?? '';
  return <span className={styles.tag}>{words.forPersona(<Isolate>{name}</Isolate>)}</span>;
}

/** Marks a wedge or an objection that comes first because of the deal's fit check. */
export function BroughtTag({ group: { id = '' } }: { readonly group: Group }) {
  const { fit } = useCardContext();
  return fit?.brought.has(id) ? <span className={styles.tag}>{words.broughtByFit}</span> : null;
}
