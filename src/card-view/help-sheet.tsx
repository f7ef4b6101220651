import { CircleQuestionMark, Lock, MessageSquare, StickyNote } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { GO_KEYS, SingleKeys } from '../ui/keys';
import { Sheet } from '../ui/sheet';
import styles from './help-sheet.module.css';
import { UseMark } from './line/marks';
import { STATUS_ICONS, STATUS_WORDS } from './line/status';

interface HelpSheetProps {
  readonly onClose: () => void;
  /** Where to go from here, if anywhere. */
  readonly links: ReactNode;
  readonly children: ReactNode;
}

/** How to read a card and how to be quick with it, on one page. */
export function HelpSheet({ onClose, links, children }: HelpSheetProps) {
  return (
    <Sheet title="Help" onClose={onClose}>
      <section>
        <h3 className={styles.heading}>What the marks mean</h3>
        <MarkList />
      </section>
      <section>
        <h3 className={styles.heading}>Keys</h3>
        <p className={styles.note}>They reach the panel after a click into it.</p>
        <KeyList />
      </section>
      <section className={styles.origin}>
        <h3 className={styles.heading}>Where a card is from</h3>
        <p>
          Your own marketers write the cards, and they come with Ringside: nothing is loaded while
          you work, and nothing is sent. A card of your own can be added in the settings. At its
          foot each card says who wrote it, when, and how many of its lines hold.
        </p>
        {links && <p className={styles.links}>{links}</p>}
      </section>
      {children}
    </Sheet>
  );
}

const USES = [
  { Icon: MessageSquare, tone: 'accent', word: 'Say', means: 'Made to be said to the customer.' },
  { Icon: CircleQuestionMark, tone: 'accent', word: 'Ask', means: 'A question to ask.' },
  { Icon: StickyNote, tone: 'quiet', word: 'Internal', means: 'For you. Not for the customer.' },
  { Icon: Lock, tone: 'quiet', word: 'Private', means: 'Never copied.' },
] as const;

const STATUSES = ['disputed', 'changed', 'unverified', 'due'] as const;

const EXTRA = {
  disputed: ' Take the safer wording.',
  changed: '',
  unverified: ' It may be true; do not lean on it.',
  due: '',
} as const;

/** Every mark of a line, with its icon and what it means. */
function MarkList() {
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
      {STATUSES.map((status) => {
        const Icon = STATUS_ICONS[status];
        const isWrong = status === 'disputed' || status === 'changed';
        return (
          <div key={status}>
            <dt data-tone={isWrong ? 'caution' : 'quiet'}>
              <Icon size={14} strokeWidth={2.25} aria-hidden="true" /> {STATUS_WORDS[status].word}
            </dt>
            <dd>
              {STATUS_WORDS[status].meaning}
              {EXTRA[status]}
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

interface Command {
  /** Any one of these. */
  readonly keys: readonly string[];
  readonly words: string;
  /** One letter, digit or sign alone: the settings may turn it off. */
  readonly isSingle?: boolean;
}

const COMMANDS: readonly Command[] = [
  { keys: ['1', '2', '3', '4'], words: 'copy a line of the answer on top', isSingle: true },
  { keys: ['/'], words: 'search all cards; so does any letter', isSingle: true },
  { keys: ['?'], words: 'this help', isSingle: true },
  { keys: ['Tab'], words: 'go from line to line' },
  { keys: ['Enter'], words: 'copy the line you are on' },
  { keys: ['Shift ↵'], words: 'copy it with its source' },
  { keys: ['O'], words: 'copy a line as it stands, once it asks' },
  { keys: ['Alt ↵'], words: 'in the search: copy the other wording' },
  { keys: [GO_KEYS], words: 'in the search: show the line on its card' },
  { keys: ['←', '→'], words: 'go through rivals, roles and parts of the card' },
  { keys: ['Esc'], words: 'close what is open on top' },
];

/** What can be done without a mouse. A click on a line does what Enter does. */
function KeyList() {
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <dl className={styles.list}>
      {COMMANDS.filter(({ isSingle }) => hasSingleKeys || !isSingle).map(({ keys, words }) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
