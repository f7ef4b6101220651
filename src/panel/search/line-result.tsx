import { Lock } from 'lucide-react';
import { useCardContext } from '../../card-view/line/card-context';
import { UseMark } from '../../card-view/line/marks';
import { plainText } from '../../core/card/inline';
import type { Found, FoundLine } from '../../core/search/found';
import { isUnsourcedStory } from '../../core/trust/standing';
import { Isolate } from '../../ui/text';
import { MarkedInlines } from './marked-inlines';
import { OtherWording } from './other-wording';
import { Result, type ResultProps } from './result';
import styles from './result.module.css';
import { ResultPlace } from './result-place';
import { ResultWords } from './result-words';
import { useResultCopy } from './use-result-copy';

interface LineResultProps extends ResultProps {
  readonly found: FoundLine;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
}

/** A line that was found: the words that a click copies, and where they stand. */
export function LineResult({ found, marksIn, hasCardName, ...result }: LineResultProps) {
  const { line, wording, card, part, heading } = found;
  const { copied } = useCardContext().copying;
  const path = heading === undefined || heading === part ? [part] : [heading, part];
  const copying = useResultCopy(line, wording);
  const { run, words, standing, safer, asks } = copying;
  const isSafer = wording === 'safer' && safer !== undefined;
  const isNameless = isUnsourcedStory(line.review);
  const given = isSafer ? safer : { id: line.id, text: line.text, use: line.use };
  return (
    <Result kind="line" copying={copying} {...result}>
      <span className={styles.use} data-use={given.use}>
        {line.isPrivate ? (
          <Lock size={15} role="img" aria-label="Private:" />
        ) : (
          <UseMark use={given.use} isCopied={copied.has(given.id)} />
        )}
      </span>
      {isSafer && <span className={styles.label}>Safer to {given.use}</span>}
      {!isSafer && line.label !== undefined && (
        <span className={styles.label}>
          <Isolate>{line.label}</Isolate>
        </span>
      )}
      <ResultWords text={given.text} use={given.use} marksIn={marksIn} ref={words} />
      {isSafer && (
        <OtherWording
          standing={standing}
          isNameless={isNameless}
          onCopy={(event) => run(event, true)}
        >
          <MarkedInlines text={line.text} marks={marksIn(plainText(line.text))} />
        </OtherWording>
      )}
      {asks !== undefined && <span className={styles.asks}>{asks}</span>}
      {line.isPrivate && (
        <span className={styles.private}>Private: not for customers, so it is not copied.</span>
      )}
      <ResultPlace
        card={hasCardName ? card.name : undefined}
        path={path}
        standing={isSafer ? 'fine' : standing}
        isNameless={isNameless}
        marksIn={marksIn}
        onGo={result.onGo}
      />
    </Result>
  );
}
