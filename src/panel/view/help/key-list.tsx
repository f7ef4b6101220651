import styles from './help-list.module.css';

const KEYS = [
  { keys: ['1', '2', '3', '4'], words: 'copy a line of the answer on top' },
  { keys: ['/'], words: 'search all cards' },
  { keys: ['?'], words: 'this help' },
  { keys: ['Tab'], words: 'go from line to line' },
  { keys: ['Enter'], words: 'copy the line you are on' },
  { keys: ['←', '→'], words: 'go through rivals, roles and parts of the card' },
  { keys: ['Esc'], words: 'close what is open on top' },
] as const;

/** What can be done without a mouse. A click on a line does what Enter does. */
export function KeyList() {
  return (
    <dl className={styles.list}>
      {KEYS.map(({ keys, words }) => (
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
