import { Check, CircleQuestionMark, MessageSquare, StickyNote } from 'lucide-react';
import type { Use } from '../../core/card/line';
import { VisuallyHidden } from '../../ui/text';
import styles from './use-mark.module.css';

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
