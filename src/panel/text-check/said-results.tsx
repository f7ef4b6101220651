import findings from '../../card-view/findings.module.css';
import { CardScope, useCardContext } from '../../card-view/line/card-context';
import { CopyButton } from '../../card-view/line/copy-button';
import { warningsOf } from '../../card-view/line/status';
import type { Card } from '../../core/card/card';
import { clipOfBlocks, copiedText } from '../../core/copy/clip';
import { type Answer, answersTo, type Said } from '../../core/text-check/they-said';
import { statusOf } from '../../core/trust/line-status';
import { Isolate } from '../../ui/text';
import { CopyTogether, FindingList, MAX_SHOWN } from './finding-list';
import * as words from './words';

interface SaidResultsProps {
  readonly text: string;
  readonly said: readonly Said[];
  readonly privatePages: ReadonlySet<string>;
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
}

/** What a customer said that cards know about, each with what to answer, and the questions that none answers. */
export function SaidResults({ text, said, privatePages, card: front }: SaidResultsProps) {
  const all = answersTo(said.slice(0, MAX_SHOWN));
  return (
    <>
      <FindingList
        text={text}
        summary={words.foundCount(said.filter(({ card }) => card).length)}
        found={said}
        titleOf={({ kind }) => words.kind[kind]}
        isCalm
        draw={(each) => {
          const answers = answersTo([each]);
          return (
            <CardScope card={each.card} front={front}>
              {each.ours !== undefined && <p>{words.ourTerm(<Isolate>{each.ours}</Isolate>)}</p>}
              {answers.map(({ wording, review }) => (
                <CopyButton key={wording.id} wording={wording} review={review} />
              ))}
              {answers.length === 0 && <p className={findings.label}>{words.nothingToSay}</p>}
            </CardScope>
          );
        }}
      />
      {all.length > 1 && <CopyAnswers answers={all} privatePages={privatePages} />}
    </>
  );
}

interface CopyAnswersProps {
  readonly answers: readonly Answer[];
  readonly privatePages: ReadonlySet<string>;
}

/** Copies all answers as one text, in the order of what the customer wrote. */
function CopyAnswers({ answers, privatePages }: CopyAnswersProps) {
  const { today, copying } = useCardContext();
  const options = { form: copying.form, privatePages };
  const clip = clipOfBlocks(
    answers.map(({ wording }) => ({ kind: 'paragraph', text: copiedText(wording.text, options) })),
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
