import { Lock, type LucideIcon } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { GO_KEYS, SingleKeys } from '../ui/keys';
import { Sheet } from '../ui/sheet';
import { Fact } from '../ui/text';
import styles from './help-sheet.module.css';
import { USE_ICONS, UseMark } from './line/marks';
import { STATUS_ICONS } from './line/status';
import * as lineWords from './line/words';
import * as words from './words';

interface HelpSheetProps {
  readonly onClose: () => void;
  /** Links, if there are any. */
  readonly links: ReactNode;
  /** What the help says about the open deal, if anything. */
  readonly deal: ReactNode;
  readonly children: ReactNode;
}

/** Explains the marks, the keyboard shortcuts and where cards come from. */
export function HelpSheet({ onClose, links, deal, children }: HelpSheetProps) {
  return (
    <Sheet title={words.help} onClose={onClose}>
      <section>
        <h3 className={styles.heading}>{words.marks}</h3>
        <MarkList />
      </section>
      <section>
        <h3 className={styles.heading}>{words.shortcuts}</h3>
        <p className={styles.note}>{words.clickFirst}</p>
        <KeyList />
      </section>
      {deal && (
        <section className={styles.origin}>
          <h3 className={styles.heading}>{words.thisDeal}</h3>
          {deal}
        </section>
      )}
      <section className={styles.origin}>
        <h3 className={styles.heading}>{words.origin}</h3>
        <p>{words.originText}</p>
        {links && <p className={styles.links}>{links}</p>}
      </section>
      {children}
    </Sheet>
  );
}

interface Mark {
  readonly Icon: LucideIcon;
  readonly tone?: 'accent' | 'caution';
  readonly name: string;
  readonly meaning: string;
}

const { use, status, meaning } = lineWords;

const MARKS: readonly Mark[] = [
  { Icon: USE_ICONS.say, tone: 'accent', name: use.say, meaning: words.say },
  { Icon: USE_ICONS.ask, tone: 'accent', name: use.ask, meaning: words.ask },
  { Icon: USE_ICONS.know, name: use.know, meaning: words.internal },
  { Icon: Lock, name: words.viewOnlyMark, meaning: words.viewOnly },
  {
    Icon: STATUS_ICONS.disputed,
    tone: 'caution',
    name: status.disputed,
    meaning: `${meaning.disputed} ${words.useSafer}`,
  },
  {
    Icon: STATUS_ICONS.changed,
    tone: 'caution',
    name: status.changed,
    meaning: meaning.changed,
  },
  {
    Icon: STATUS_ICONS.unverified,
    name: status.unverified,
    meaning: `${meaning.unverified} ${words.dontRely}`,
  },
  { Icon: STATUS_ICONS.due, name: status.due, meaning: meaning.due },
];

/** Every mark of a line, with its icon and meaning. */
function MarkList() {
  return (
    <dl className={styles.list}>
      {MARKS.map(({ Icon, tone, name, meaning }) => (
        <div key={name}>
          <dt data-tone={tone}>
            <Icon size={15} aria-hidden="true" /> {name}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
      <div>
        <dt data-tone="accent">
          <UseMark use="say" isCopied /> {words.copiedMark}
        </dt>
        <dd>{words.copied}</dd>
      </div>
      <Fact name={words.noMark}>{words.supported}</Fact>
    </dl>
  );
}

interface Shortcut {
  /** Any one of these runs the command. */
  readonly keys: readonly string[];
  readonly action: string;
  /** A single character: the settings can turn these off. */
  readonly isSingle?: boolean;
}

const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['1', '2', '3', '4'], action: words.copyAnswer, isSingle: true },
  { keys: ['/'], action: words.search, isSingle: true },
  { keys: ['?'], action: words.openHelp, isSingle: true },
  { keys: ['Tab'], action: words.nextLine },
  { keys: ['Enter'], action: words.copyLine },
  { keys: ['Shift ↵'], action: words.copyLineWithSource },
  { keys: ['O'], action: words.copyOriginal },
  { keys: ['Alt ↵'], action: words.searchCopyOther },
  { keys: [GO_KEYS], action: words.searchShow },
  { keys: ['←', '→'], action: words.move },
  { keys: ['Esc'], action: words.close },
];

/** The keyboard shortcuts, without single keys if the settings turn them off. */
function KeyList() {
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <dl className={styles.list}>
      {SHORTCUTS.filter(({ isSingle }) => hasSingleKeys || !isSingle).map(({ keys, action }) => (
        <Fact key={action} name={keys.map((each) => <kbd key={each}>{each}</kbd>)}>
          {action}
        </Fact>
      ))}
    </dl>
  );
}
