import { useEffect } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { CardScope } from '../../card-view/line/card-scope';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import type { Said, TheySaid } from '../../core/text-check/they-said';
import { Isolate } from '../../ui/text';
import styles from './text-check.module.css';
import * as words from './words';

/** A longer quote is cut. */
const MAX_QUOTE = 160;

/** More questions that no card answers aren't listed. */
const MAX_UNANSWERED = 10;

interface SaidResultsProps {
  readonly result: TheySaid;
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
}

/** What a customer said that cards know about, each with what to answer. */
export function SaidResults({ result: { found, unanswered }, card }: SaidResultsProps) {
  const { announce } = useCardContext();
  const summary = found.length > 0 ? words.foundCount(found.length) : words.nothingSaid;
  useEffect(() => announce(summary), [announce, summary]);
  return (
    <>
      <p className={styles.summary}>{summary}</p>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((said) => (
            <li key={said.id}>
              {said.card === card ? (
                <SaidView said={said} />
              ) : (
                <CardScope card={said.card}>
                  <SaidView said={said} />
                </CardScope>
              )}
            </li>
          ))}
        </ul>
      )}
      {unanswered.length > 0 && (
        <section>
          <h3 className={styles.summary}>{words.unanswered}</h3>
          <ul className={styles.quotes}>
            {unanswered.slice(0, MAX_UNANSWERED).map((question) => (
              <li key={question}>
                <Quote text={question} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function SaidView({ said: { kind, card, quote, ours, answer } }: { readonly said: Said }) {
  return (
    <>
      <p className={styles.note}>
        <b>{words.kind[kind]}</b> · <Isolate>{card.name}</Isolate>
      </p>
      {ours !== undefined ? (
        <p className={styles.summary}>
          {words.termAtUs(<Isolate>{quote}</Isolate>, <Isolate>{ours}</Isolate>)}
        </p>
      ) : (
        kind !== 'rival' && <Quote text={quote} />
      )}
      {answer.map(({ wording, review }) => (
        <CopyButton key={wording.id} wording={wording} review={review} />
      ))}
      {answer.length === 0 && <p className={styles.note}>{words.nothingToSay}</p>}
    </>
  );
}

/** Words of the text, cut if they're long. */
export function Quote({ text }: { readonly text: string }) {
  const line = text.replace(/\s+/g, ' ');
  const cut = line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
  return <p className={styles.quote}>{words.quoted(<Isolate>{cut}</Isolate>)}</p>;
}
