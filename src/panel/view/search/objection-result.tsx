import { type Inline, plainText } from '../../../core/card/inline';
import type { Found, FoundObjection } from '../../../core/search/found';
import { UseMark } from '../line/use-mark';
import { usePanelContext } from '../panel-context';
import { MarkedInlines } from './marked-inlines';
import { Result, type ResultProps } from './result';
import styles from './result.module.css';
import { ResultPlace } from './result-place';
import { useAnswerCopy } from './use-answer-copy';

interface ObjectionResultProps extends ResultProps {
  readonly found: FoundObjection;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
}

/** What the buyer says, and the whole answer to it, which a click copies. */
export function ObjectionResult({ found, marksIn, hasCardName, ...result }: ObjectionResultProps) {
  const { card, part, objection } = found;
  const { copied } = usePanelContext().copying;
  const copying = useAnswerCopy(objection);
  const marked = (text: readonly Inline[]) => (
    <MarkedInlines text={text} marks={marksIn(plainText(text))} />
  );
  return (
    <Result kind="objection" copying={copying} {...result}>
      <span className={styles.use} data-use="say">
        <UseMark use="say" isCopied={copying.sayings.every(({ id }) => copied.has(id))} />
      </span>
      <span className={styles.label}>
        They say: <span dir="auto">{marked(objection.objection.text)}</span>
      </span>
      {copying.sayings.map(({ id, text, use }) => (
        <span key={id} className={styles.words} data-use={use} dir="auto">
          {marked(text)}
        </span>
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
