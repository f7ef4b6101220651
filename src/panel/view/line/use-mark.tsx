import { CircleQuestionMark, MessageSquare, StickyNote } from 'lucide-react';
import type { Use } from '../../../core/card/line';
import { Unseen } from '../unseen';

const MARKS = {
  say: { Icon: MessageSquare, words: 'Say' },
  ask: { Icon: CircleQuestionMark, words: 'Ask' },
  know: { Icon: StickyNote, words: 'Internal' },
} as const satisfies Record<Use, unknown>;

/** What a rep may do with a line: say it, ask it, or keep it internal. */
export function UseMark({ use }: { readonly use: Use }) {
  const { Icon, words } = MARKS[use];
  return (
    <>
      <Icon size={15} strokeWidth={2} aria-hidden="true" />
      <Unseen>{words}: </Unseen>
    </>
  );
}
