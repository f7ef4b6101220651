import {
  Check,
  ChevronDown,
  CircleQuestionMark,
  Info,
  MessageSquare,
  StickyNote,
} from 'lucide-react';
import { isForPersona } from '../../core/card/emphasis';
import { plainText } from '../../core/card/inline';
import type { Line, Use } from '../../core/card/line';
import { isDue, type LineStatus } from '../../core/trust/line-status';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { useCardContext } from './card-context';
import styles from './marks.module.css';
import { markWords, STATUS_ICONS } from './status';
import { firstWords } from './text';

const COPIED = 'Copied before on this deal';

const MARKS = {
  say: { Icon: MessageSquare, words: 'Say' },
  ask: { Icon: CircleQuestionMark, words: 'Ask' },
  know: { Icon: StickyNote, words: 'Internal' },
} as const satisfies Record<Use, unknown>;

/** Each use by its word. */
export const USE_WORDS: Readonly<Record<Use, string>> = {
  say: MARKS.say.words,
  ask: MARKS.ask.words,
  know: MARKS.know.words,
};

interface UseMarkProps {
  readonly use: Use;
  /** The line was copied on this deal before. */
  readonly isCopied?: boolean;
}

/** What a rep may do with a line: say it, ask it, or keep it internal. */
export function UseMark({ use, isCopied = false }: UseMarkProps) {
  const { Icon, words } = MARKS[use];
  if (!isCopied) {
    return (
      <>
        <Icon size={15} strokeWidth={2} aria-hidden="true" />
        <VisuallyHidden>{words}: </VisuallyHidden>
      </>
    );
  }
  return (
    <span className={styles.copied} title={COPIED}>
      <Icon size={15} strokeWidth={2} aria-hidden="true" />
      <Check className={styles.check} size={11} strokeWidth={4} aria-hidden="true" />
      <VisuallyHidden>
        {words} ({COPIED.toLowerCase()}):{' '}
      </VisuallyHidden>
    </span>
  );
}

interface ReviewMarkProps {
  readonly line: Line;
  readonly status: LineStatus;
  readonly hasSafer: boolean;
  readonly isOpen: boolean;
  /** The id of what the mark opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/**
 * How sure we are of a line: a word where the rep must know, a quiet "i" where all is well. Aloud it
 * says of which line, for a list of buttons holds many.
 */
export function ReviewMark({
  line,
  status,
  hasSafer,
  isOpen,
  controls,
  onToggle,
}: ReviewMarkProps) {
  const { today } = useCardContext();
  const { review } = line;
  const about = firstWords(plainText(line.text));
  const button = {
    type: 'button',
    'data-status': status,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? controls : undefined,
    onClick: onToggle,
  } as const;
  if (status === 'fine') {
    const words = 'Where this is from';
    return (
      <button {...button} className={styles.info} title={words} aria-label={`${words}: ${about}`}>
        <Info size={15} aria-hidden="true" />
      </button>
    );
  }
  const Icon = STATUS_ICONS[status];
  const { word, more } = markWords(review, status, isDue(review, today), hasSafer);
  return (
    <button {...button} className={styles.mark} aria-label={`${word}${more}: ${about}`}>
      <Icon size={13} strokeWidth={2.25} aria-hidden="true" />
      <span>
        {word}
        {more !== '' && <span className={styles.offer}>{more}</span>}
      </span>
      <ChevronDown className={styles.chevron} size={13} aria-hidden="true" />
    </button>
  );
}

/** "For Platform Teams", on what matters most to the chosen persona. */
export function PersonaTag({ item }: { readonly item: { readonly personas: readonly string[] } }) {
  const { pack, persona } = useCardContext();
  if (!isForPersona(item, persona)) return null;
  const name = pack.personas.find(({ id }) => id === persona)?.name ?? '';
  return (
    <span className={styles.tag}>
      For <Isolate>{name}</Isolate>
    </span>
  );
}
