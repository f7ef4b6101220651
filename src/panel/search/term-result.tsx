import { ArrowRight } from 'lucide-react';
import { useCardContext } from '../../card-view/line/card-context';
import { type Inline, plainText } from '../../core/card/inline';
import type { Found, FoundTerm } from '../../core/search/found';
import { leadsWithSafer } from '../../core/trust/leads-with-safer';
import { VisuallyHidden } from '../../ui/text';
import { MarkedInlines } from './marked-inlines';
import { MarkedText } from './marked-text';
import { OtherWording } from './other-wording';
import { Result, type ResultProps } from './result';
import styles from './result.module.css';
import { ResultPlace } from './result-place';
import { ResultWords } from './result-words';
import { useResultCopy } from './use-result-copy';

interface TermResultProps extends ResultProps {
  readonly found: FoundTerm;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
}

/** A term of theirs or ours: both words, and the difference, which a click copies. */
export function TermResult({ found, marksIn, hasCardName, ...result }: TermResultProps) {
  const { card, part, row } = found;
  const { today, pack } = useCardContext();
  const isSafer = leadsWithSafer(row.difference, today);

  const ourWord = (leadsWithSafer(row.us, today) && row.us.review.safer) || row.us.text;
  const marked = (text: readonly Inline[]) => (
    <MarkedInlines text={text} marks={marksIn(plainText(text))} />
  );

  const copying = useResultCopy(row.difference, isSafer ? 'safer' : 'own');
  const { run, words, standing, safer, asks } = copying;
  const use = (isSafer && safer?.use) || row.difference.use;
  return (
    <Result kind="term" copying={copying} {...result}>
      <span className={styles.term}>
        <bdi>
          <MarkedText text={row.them} marks={marksIn(row.them)} />
        </bdi>
        <ArrowRight size={16} aria-hidden="true" />
        <VisuallyHidden>, at {pack.us}: </VisuallyHidden>
        <bdi className={styles.ours}>{marked(ourWord)}</bdi>
      </span>
      <ResultWords
        text={isSafer && safer ? safer.text : row.difference.text}
        use={use}
        marksIn={marksIn}
        ref={words}
      />
      {isSafer && (
        <OtherWording standing={standing} onCopy={(event) => run(event, true)}>
          {marked(row.difference.text)}
        </OtherWording>
      )}
      {asks !== undefined && <span className={styles.asks}>{asks}</span>}
      <ResultPlace
        card={hasCardName ? card.name : undefined}
        path={[part]}
        standing={isSafer ? 'fine' : standing}
        marksIn={marksIn}
        onGo={result.onGo}
      />
    </Result>
  );
}
