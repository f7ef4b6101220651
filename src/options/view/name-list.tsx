import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { moveName, removeName } from '../../core/settings/name-list';
import { IconButton } from './icon-button';
import styles from './name-list.module.css';

interface NameListProps {
  readonly names: readonly string[];
  /** Shown and not to be changed. */
  readonly isFixed: boolean;
  readonly onChange: (names: readonly string[]) => void;
  /** Told before a change where the focus goes after it. */
  readonly focusAfter: (place: number, actions: readonly string[]) => void;
}

/** Names in the order in which they count. */
export function NameList({ names, isFixed, onChange, focusAfter }: NameListProps) {
  function move(name: string, by: -1 | 1) {
    const action = by < 0 ? 'up' : 'down';
    const other = by < 0 ? 'down' : 'up';
    focusAfter(names.indexOf(name) + by, [action, other]);
    onChange(moveName(names, name, by));
  }

  function remove(name: string) {
    focusAfter(Math.min(names.indexOf(name), names.length - 2), ['remove']);
    onChange(removeName(names, name));
  }

  return (
    <ol className={styles.list}>
      {names.map((name, place) => (
        <li key={name} className={styles.row}>
          <span className={styles.place} aria-hidden="true">
            {place + 1}
          </span>
          <bdi className={styles.name}>{name}</bdi>
          {!isFixed && (
            <span className={styles.buttons}>
              {names.length > 1 && (
                <>
                  <IconButton
                    label={`Move ${name} up`}
                    action="up"
                    isDisabled={place === 0}
                    onClick={() => move(name, -1)}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={`Move ${name} down`}
                    action="down"
                    isDisabled={place === names.length - 1}
                    onClick={() => move(name, 1)}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                  </IconButton>
                </>
              )}
              <IconButton label={`Remove ${name}`} action="remove" onClick={() => remove(name)}>
                <X size={16} aria-hidden="true" />
              </IconButton>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
