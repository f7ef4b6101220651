import { useMemo } from 'react';
import type { Objection } from '../../core/card/battlecard';
import { plainText } from '../../core/card/inline';
import { passageOf } from '../../core/copy/content-of-part';
import type { PartContent } from '../../core/copy/part';
import { CopyAll } from './copy-all';
import styles from './copy-objection.module.css';

/** Copies an objection with what to answer. */
export function CopyObjection({ objection }: { readonly objection: Objection }) {
  const content = useMemo<PartContent>(
    () => ({ kind: 'passages', passages: [passageOf(objection)] }),
    [objection],
  );
  return (
    <div className={styles.row}>
      <CopyAll
        words="Copy objection and answer"
        name={plainText(objection.objection.text)}
        content={content}
      />
    </div>
  );
}
