import { useCardContext } from '../../card-view/line/card-context';
import { UseMark } from '../../card-view/line/marks';
import { plainText } from '../../core/card/inline';
import { saidIn } from '../../core/card/part';
import type { Found, FoundObjection } from '../../core/search/found';
import { MarkedInlines } from './marked-inlines';
import { Result, type ResultProps } from './result';
import styles from './result.module.css';
import { ResultPlace } from './result-place';
import { ResultWords } from './result-words';
import { useAnswerCopy } from './use-answer-copy';

interface ObjectionResultProps extends ResultProps {
  readonly found: FoundObjection;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
}

/** What the buyer says, and the whole answer to it, which a click copies. */
export function ObjectionResult({ found, marksIn, hasCardName, ...result }: ObjectionResultProps) {
  const { card, part, objection } = found;
  const { copied } = useCardContext().copying;
  const copying = useAnswerCopy(objection);
  const said = saidIn(objection)?.text ?? [];
  return (
    <Result kind="objection" copying={copying} {...result}>
      <span className={styles.use} data-use="say">
        <UseMark use="say" isCopied={copying.sayings.every(({ id }) => copied.has(id))} />
      </span>
      <span className={styles.label}>
        They say:{' '}
        <span dir="auto">
          <MarkedInlines text={said} marks={marksIn(plainText(said))} />
        </span>
      </span>
      {copying.sayings.map(({ id, text, use }) => (
        <ResultWords key={id} text={text} use={use} marksIn={marksIn} />
      ))}
      <ResultPlace
        card={hasCardName ? card.name : undefined}
        path={[part]}
        standing={copying.standing}
        marksIn={marksIn}
        onGo={result.onGo}
      />
    </Result>
  );
}
