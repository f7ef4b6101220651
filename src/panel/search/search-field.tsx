import { ArrowLeft, Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly typed: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The id of the list of results; nothing while there are none. */
  readonly list: string | undefined;
  /** The id of the active result. */
  readonly active: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/** Where is typed. It keeps the focus: its keys go through the results and use them. */
export function SearchField({ typed, field, list, active, ...on }: SearchFieldProps) {
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.back}
        aria-label="Back"
        title="Back (Esc)"
        onClick={on.onClose}
      >
        <ArrowLeft size={18} aria-hidden="true" />
      </button>
      <span className={styles.box}>
        <Search className={styles.glass} size={16} aria-hidden="true" />
        <input
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label="Search all cards"
          aria-autocomplete="list"
          aria-expanded={list !== undefined}
          aria-controls={list}
          aria-activedescendant={active}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={200}
          placeholder="What did they say?"
          value={typed}
          onChange={(event) => on.onType(event.target.value)}
          onKeyDown={on.onKeyDown}
        />
      </span>
    </div>
  );
}
