import { useContext } from 'react';
import { SingleKeys } from '../keys/single-keys';
import { GO_KEYS } from '../search/use-search';
import styles from './help-list.module.css';

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
export function KeyList() {
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
