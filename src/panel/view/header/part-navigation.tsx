import type { Part } from '../card/part';
import styles from './part-navigation.module.css';
import { useCurrentPart } from './use-current-part';

/** The card's parts by short names; says which one is being read. */
export function PartNavigation({ parts }: { readonly parts: readonly Part[] }) {
  const [current, hold] = useCurrentPart(parts);
  return (
    <nav aria-label="Parts of the card">
      <ul className={styles.parts}>
        {parts.map(({ id, short, title }) => (
          <li key={id}>
            <a
              className={styles.part}
              href={`#${id}`}
              title={title}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => hold(id)}
            >
              {short}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
