import { Fact } from '../../ui/text';
import { Disclosure } from '../controls/controls';
import styles from './line-pane.module.css';
import * as words from './words';

/** The keys of the list of lines. */
export function KeyList() {
  return (
    <div className={styles.keyboard}>
      <Disclosure title={words.keysTitle}>
        <dl className={styles.keys} aria-label={words.keysTitle}>
          {words.keys.map(([keys, what]) => (
            <Fact key={what} name={keys.map((each) => <kbd key={each}>{each}</kbd>)}>
              {what}
            </Fact>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
