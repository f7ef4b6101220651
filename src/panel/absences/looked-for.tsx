import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import styles from './absence.module.css';
import * as words from './words';

/** A rep needs only a few; the rest is for the admin. */
const SHOWN = 6;

interface LookedForProps {
  readonly names: readonly string[];
  /** Whether the names come from the settings, which replace the default ones. */
  readonly isConfigured: boolean;
}

/** Lists the names under which the reader looked for the field. */
export function LookedFor({ names, isConfigured }: LookedForProps) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{isConfigured ? words.onlyTheseFields : words.theseFields}</h2>
      <Names names={names.slice(0, SHOWN)} />
      {names.length > SHOWN && (
        <details>
          <summary>{words.moreNames(names.length - SHOWN)}</summary>
          <Names names={names.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Names({ names }: Pick<LookedForProps, 'names'>) {
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name} title={withoutDirectionControls(name)}>
          <Isolate>{name}</Isolate>
        </li>
      ))}
    </ul>
  );
}
