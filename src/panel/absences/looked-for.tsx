import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import styles from './absence-parts.module.css';

/** A rep needs a few; the rest is for the admin. */
const SHOWN = 6;

interface LookedForProps {
  readonly names: readonly string[];
  /** The settings name the fields, and no others count. */
  readonly isConfigured: boolean;
}

/** Under which names the field was looked for. */
export function LookedFor({ names, isConfigured }: LookedForProps) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {isConfigured
          ? 'Ringside looks only for these fields'
          : 'Ringside looked for a field named'}
      </h2>
      <Names names={names.slice(0, SHOWN)} />
      {names.length > SHOWN && (
        <details>
          <summary>and {names.length - SHOWN} others</summary>
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
