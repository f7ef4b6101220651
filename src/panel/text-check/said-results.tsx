import findings from '../../card-view/findings.module.css';
import { CardScope, useCardContext } from '../../card-view/line/card-context';
import { CopyButton } from '../../card-view/line/copy-button';
import { warningsOf } from '../../card-view/line/status';
import type { Block } from '../../core/copy/block';
import { clipOfBlocks, copiedText } from '../../core/copy/clip';
import { withoutPrivateLinks } from '../../core/copy/without-private-links';
import { answersTo, type TheySaid } from '../../core/text-check/they-said';
import { statusOf } from '../../core/trust/line-status';
import { Isolate } from '../../ui/text';
import { CopyTogether, FindingList, MAX_SHOWN } from './finding-list';
import * as words from './words';

interface SaidResultsProps extends TheySaid {
  readonly text: string;
  readonly privatePages: ReadonlySet<string>;
}

/** What a customer said that cards know about, each with what to answer, and what none answers. */
export function SaidResults(props: SaidResultsProps) {
  const { text, said, open } = props;
  return (
    <>
      <FindingList
        text={text}
        summary={words.foundCount(said.length)}
        found={said}
        titleOf={({ kind }) => words.kind[kind]}
        isCalm
        draw={(each) => {
          const answers = answersTo([each]);
          return (
            <CardScope card={each.card}>
              {each.ours !== undefined && <p>{words.ourTerm(<Isolate>{each.ours}</Isolate>)}</p>}
              {answers.map(({ wording, review }) => (
                <CopyButton key={wording.id} wording={wording} review={review} />
              ))}
              {answers.length === 0 && <p className={findings.label}>{words.nothingToSay}</p>}
            </CardScope>
          );
        }}
      />
      {open.length > 0 && (
        <>
          <p>
            <b>{words.notCovered}</b>
          </p>
          <ul className={findings.list}>
            {open.slice(0, MAX_SHOWN).map(({ start, end }) => (
              <li key={start}>
                <p>{words.quoted(<Isolate>{text.slice(start, end)}</Isolate>)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <CopyAnswers {...props} />
    </>
  );
}

/** Copies all answers as one text, each below the sentence it answers, in the order of what the customer wrote. */
function CopyAnswers({ text, said, minor, privatePages }: SaidResultsProps) {
  const { today, form } = useCardContext();
  const options = { form, privatePages };
  const answers = answersTo(said.slice(0, MAX_SHOWN).filter(({ id }) => !minor.has(id)));
  if (answers.length < 2) return undefined;
  const clip = clipOfBlocks(
    answers.flatMap(({ wording, sentence }, at) => [
      ...(sentence === answers[at - 1]?.sentence
        ? []
        : [quoteOf(text.slice(sentence.start, sentence.end), privatePages)]),
      { kind: 'paragraph', text: copiedText(wording.text, options) } as const,
    ]),
    answers.flatMap(({ wording }) => wording.citation ?? []),
    options,
  );
  const warnings = answers.flatMap(({ wording, review }) =>
    warningsOf(wording.use, review && statusOf(review, today)),
  );
  return (
    <CopyTogether
      clip={clip}
      used={answers.map(({ card, wording }) => ({ card, id: wording.id }))}
      copied={words.copiedAnswers(answers.length)}
      warnings={[...new Set(warnings)]}
    >
      {words.copyAnswers}
    </CopyTogether>
  );
}

/** Returns a sentence as a quote, in one line. */
function quoteOf(sentence: string, privatePages: ReadonlySet<string>): Block {
  const text = `“${sentence.replace(/\s+/g, ' ')}”`;
  const quote = { kind: 'emphasis', children: [{ kind: 'text', text }] } as const;
  return { kind: 'paragraph', text: withoutPrivateLinks([quote], privatePages) };
}
