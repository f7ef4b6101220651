import findings from '../../card-view/findings.module.css';
import { CardScope } from '../../card-view/line/card-context';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import { type Said, sayableOf } from '../../core/text-check/they-said';
import { Isolate } from '../../ui/text';
import { FindingList } from './finding-list';
import * as words from './words';

interface SaidResultsProps {
  readonly text: string;
  readonly said: readonly Said[];
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
}

/** What a customer said that cards know about, each with what to answer, and the questions that none answers. */
export function SaidResults({ text, said, card: front }: SaidResultsProps) {
  return (
    <FindingList
      text={text}
      summary={words.foundCount(said.filter(({ card }) => card).length)}
      found={said}
      titleOf={({ kind }) => words.kind[kind]}
      isCalm
      draw={(each) => (
        <CardScope card={each.card} front={front}>
          {each.ours !== undefined && <p>{words.ourTerm(<Isolate>{each.ours}</Isolate>)}</p>}
          {sayableOf(each).map((wording) => (
            <CopyButton
              key={wording.id}
              wording={wording}
              // A safer wording has an id of its own, and needs no review.
              review={each.answer.find(({ id }) => id === wording.id)?.review}
            />
          ))}
          {sayableOf(each).length === 0 && <p className={findings.label}>{words.nothingToSay}</p>}
        </CardScope>
      )}
    />
  );
}
