import styles from '../../card-view/findings.module.css';
import { useCardContext } from '../../card-view/line/card-context';
import { CopyAction } from '../../card-view/line/copy-outcome';
import { SourceList } from '../../card-view/line/line-details';
import { Day, firstWords, Inlines } from '../../card-view/line/text';
import { unquote } from '../../core/copy/unquote';
import type { CopiedWording } from '../../core/recall/copied-wording';
import { correctionOf } from '../../core/recall/correction';
import type { Recall } from '../../core/recall/recall';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import * as words from './words';

interface RecallSheetProps {
  readonly recalls: readonly Recall[];
  readonly onDismissRecalls: () => void;
}

/** Returns a key that no other wording of the deal has. */
function keyOf({ card, line, words, status, wasOnHold, day }: CopiedWording): string {
  return [card, line, words, status, wasOnHold, day].join(' ');
}

/** Lists what was copied on a deal and no longer holds, what to say instead, and a correction to copy. */
export default function RecallSheet({ recalls, onDismissRecalls }: RecallSheetProps) {
  const { announce } = useCardContext();

  function dismiss() {
    onDismissRecalls();
    announce(words.dismissed);
  }

  return (
    <>
      <p>{words.intro}</p>
      <ul className={styles.list}>
        {recalls.map((recall) => (
          <li key={keyOf(recall.copied)}>
            <RecallView recall={recall} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onClick={dismiss}>{words.dismiss}</Button>
        <p>{words.dismissHint}</p>
      </div>
    </>
  );
}

function RecallView({ recall }: { readonly recall: Recall }) {
  const { pack, form } = useCardContext();
  const { copied, card, reason, placed, now, hold } = recall;
  const { note, sources = [] } = placed?.line.review ?? {};
  const clip = correctionOf(recall, pack.correction ?? words.defaultCorrection, { form });
  return (
    <>
      <p>
        <b className={styles.reason}>{words.reason[reason]}</b> · <Isolate>{card.name}</Isolate>
      </p>
      <p className={styles.label}>{words.copiedOn(<Day date={copied.day} />)}</p>
      <p>
        <Isolate>{copied.text}</Isolate>
      </p>
      <p>
        {words.meaning[reason]} <Isolate>{hold?.notice.heading ?? note ?? ''}</Isolate>
      </p>
      <p className={styles.label}>{now ? words.sayInstead : words.nothingInstead}</p>
      {now && (
        <p className={styles.now}>
          <bdi>
            <Inlines text={unquote(now.text)} />
          </bdi>
        </p>
      )}
      <SourceList sources={sources} />
      <CopyAction
        label={words.copyCorrectionOf(firstWords(copied.text))}
        request={() => ({ clip, spoken: clip.text, ids: [], warnings: [] })}
      >
        {words.copyCorrection}
      </CopyAction>
    </>
  );
}
