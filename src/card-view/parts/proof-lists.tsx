import { ChevronDown } from 'lucide-react';
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
import { PersonaTag } from '../line/marks';
import mark from '../line/marks.module.css';
import { STATUS_WORDS } from '../line/status';
import { firstWords } from '../line/text';
import { ForPersona, LineItems } from './line-items';
import styles from './list-part.module.css';

interface ProofListsProps {
  readonly card: Card;
  /** The proof points of the card. */
  readonly points: readonly Line[];
}

/** What may be said as a proof comes first, wherever it stands; then the proof points that may not. */
export function ProofLists({ card, points }: ProofListsProps) {
  const proofs = sayableProofs(card);
  const said = new Set(proofs.map(({ wording }) => wording.id));
  // A proof point of which only a safer wording may be said keeps its own place below.
  const others = points.filter(({ id }) => !said.has(id));
  if (proofs.length === 0) return <LineItems lines={points} />;
  return (
    <>
      <h3 className={styles.subheading}>May be said</h3>
      <ForPersona items={proofs}>
        {(shown) => (
          <ul className={styles.items}>
            {shown.map((proof) => (
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
          <h3 className={styles.subheading}>Not to be told as they stand</h3>
          <LineItems lines={others} />
        </>
      )}
    </>
  );
}

/** A proof in the words in which it may be said; opens to what backs them and to where its line stands. */
function BorrowedProof({ proof }: { readonly proof: SayableProof }) {
  const { today } = useCardContext();
  const { line, wording, about, part } = proof;
  const { id, isOpen, toggle } = useSavedDisclosure(`proof:${line.id}`);
  // Of a safer wording nothing is left to warn of.
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
        <button
          type="button"
          className={mark.mark}
          data-status={status}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          {status !== 'fine' && `${STATUS_WORDS[status].word} · `}
          Source and place<VisuallyHidden>: {firstWords(plainText(wording.text))}</VisuallyHidden>
          <ChevronDown className={mark.chevron} size={13} aria-hidden="true" />
        </button>
      </div>
      {isOpen && <PlacedDetails id={id} line={line} part={part.title} />}
    </>
  );
}
