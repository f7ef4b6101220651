import { useMemo } from 'react';
import { plainText } from '../../../core/card/inline';
import { type Group, saidIn } from '../../../core/card/part';
import { type PartContent, passageOf } from '../../../core/copy/part-content';
import { CopyAll } from './copy-all';
import styles from './copy-objection.module.css';

/** Copies an objection with what to answer. */
export function CopyObjection({ objection }: { readonly objection: Group }) {
  const content = useMemo<PartContent>(
    () => ({ kind: 'passages', passages: [passageOf(objection)] }),
    [objection],
  );
  return (
    <div className={styles.row}>
      <CopyAll
        words="Copy objection and answer"
        name={plainText(saidIn(objection)?.text ?? [])}
        content={content}
      />
    </div>
  );
}
