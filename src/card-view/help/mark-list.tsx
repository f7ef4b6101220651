import { CircleQuestionMark, Lock, MessageSquare, StickyNote } from 'lucide-react';
import { STANDING_ICONS } from '../line/standing-icons';
import { STANDING_WORDS } from '../line/standing-words';
import { UseMark } from '../line/use-mark';
import styles from './help-list.module.css';

const USES = [
  { Icon: MessageSquare, tone: 'accent', word: 'Say', means: 'Made to be said to the customer.' },
  { Icon: CircleQuestionMark, tone: 'accent', word: 'Ask', means: 'A question to ask.' },
  { Icon: StickyNote, tone: 'quiet', word: 'Internal', means: 'For you. Not for the customer.' },
  { Icon: Lock, tone: 'quiet', word: 'Private', means: 'Never copied.' },
] as const;

const STANDINGS = ['disputed', 'changed', 'unverified', 'due'] as const;

const EXTRA = {
  disputed: ' Take the safer wording.',
  changed: '',
  unverified: ' It may be true; do not lean on it.',
  due: '',
} as const;

/** Every mark of a line, with its icon and what it means. */
export function MarkList() {
  return (
    <dl className={styles.list}>
      {USES.map(({ Icon, tone, word, means }) => (
        <div key={word}>
          <dt data-tone={tone}>
            <Icon size={15} aria-hidden="true" /> {word}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
      {STANDINGS.map((standing) => {
        const Icon = STANDING_ICONS[standing];
        const isWrong = standing === 'disputed' || standing === 'changed';
        return (
          <div key={standing}>
            <dt data-tone={isWrong ? 'caution' : 'quiet'}>
              <Icon size={14} strokeWidth={2.25} aria-hidden="true" />{' '}
              {STANDING_WORDS[standing].word}
            </dt>
            <dd>
              {STANDING_WORDS[standing].meaning}
              {EXTRA[standing]}
            </dd>
          </div>
        );
      })}
      <div>
        <dt data-tone="accent">
          <UseMark use="say" isCopied /> Ticked
        </dt>
        <dd>You copied it before on this deal, in whichever words.</dd>
      </div>
      <div>
        <dt>No mark</dt>
        <dd>Holds, or claims nothing that could be checked.</dd>
      </div>
    </dl>
  );
}
