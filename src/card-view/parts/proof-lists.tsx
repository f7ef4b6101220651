import { type SayableProof, sayableProofs } from '../../core/answer/sayable-proofs';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import { statusOf } from '../../core/trust/line-status';
import { VisuallyHidden } from '../../ui/text';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { CopyButton } from '../line/copy-button';
import { PlacedDetails } from '../line/line-details';
import { LineView } from '../line/line-view';
import { DetailsToggle, PersonaTag } from '../line/marks';
import { firstWords } from '../line/text';
import * as lineWords from '../line/words';
import { ForPersona, LineItems } from './line-items';
import styles from './list-part.module.css';
import * as words from './words';

interface ProofListsProps {
  readonly card: Card;
  /** The proof points of the card. */
  readonly points: readonly Line[];
}

/** What can be said as a proof, from any section of the card; then the proof points that can't be. */
export function ProofLists({ card, points }: ProofListsProps) {
  const proofs = sayableProofs(card);
  const shown = new Set(proofs.map(({ wording }) => wording.id));
  // A proof point whose safer wording is shown above is listed below too, with the original.
  const others = points.filter(({ id }) => !shown.has(id));
  if (proofs.length === 0) return <LineItems lines={points} />;
  return (
    <>
      <h3 className={styles.subheading}>{words.okToSay}</h3>
      <ForPersona items={proofs}>
        {(items) => (
          <ul className={styles.items}>
            {items.map((proof) => (
              <li key={proof.line.id}>
                {proof.wording.id === proof.line.id && points.includes(proof.line) ? (
                  <LineView line={proof.line} />
                ) : (
                  <BorrowedProof proof={proof} />
                )}
              </li>
            ))}
          </ul>
        )}
      </ForPersona>
      {others.length > 0 && (
        <>
          <h3 className={styles.subheading}>{words.dontShare}</h3>
          <LineItems lines={others} />
        </>
      )}
    </>
  );
}

/** A proof from another section, or in its safer wording; opens to its sources and a link to its line. */
function BorrowedProof({ proof }: { readonly proof: SayableProof }) {
  const { today } = useCardContext();
  const { line, wording, about, part } = proof;
  const disclosure = useSavedDisclosure(`proof:${line.id}`);
  // A safer wording needs no warning.
  const review = wording.id === line.id ? line.review : undefined;
  const status = review ? statusOf(review, today) : 'fine';
  return (
    <>
      <CopyButton
        wording={wording}
        review={review}
        label={about}
        tag={<PersonaTag item={proof} />}
      />
      <div className={styles.source}>
        <DetailsToggle disclosure={disclosure} status={status}>
          {status !== 'fine' && `${lineWords.status[status]} · `}
          {lineWords.whereFrom}
          <VisuallyHidden>: {firstWords(plainText(wording.text))}</VisuallyHidden>
        </DetailsToggle>
      </div>
      {disclosure.isOpen && <PlacedDetails id={disclosure.id} line={line} part={part.title} />}
    </>
  );
}
