import { ExternalLink } from 'lucide-react';
import type { Source } from '../../core/card/line';
import { Isolate } from '../../ui/text';
import styles from './source-list.module.css';

/** Where something was found; a link where the source has an address. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className={styles.sources}>
      {sources.map(({ title, href }) => (
        <li key={`${title} ${href}`}>
          {href === undefined ? (
            <Isolate>{title}</Isolate>
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              <Isolate>{title}</Isolate>{' '}
              <ExternalLink size={12} role="img" aria-label="(new tab)" />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
