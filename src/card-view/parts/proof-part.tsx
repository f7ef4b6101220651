import { proofsToSay } from '../../core/answer/proofs-to-say';
import type { Battlecard, LineList } from '../../core/card/battlecard';
import { LineView } from '../line/line-view';
import { BorrowedProof } from './borrowed-proof';
import { ForPersona } from './for-persona';
import styles from './item.module.css';
import { LineItems } from './line-items';
import items from './line-items.module.css';

interface ProofPartProps {
  readonly card: Battlecard;
  readonly proofPoints: LineList;
}

/** What may be said as a proof comes first, wherever it stands; then the proof points that may not. */
export function ProofPart({ card, proofPoints: { lines } }: ProofPartProps) {
  const proofs = proofsToSay(card);
  const said = new Set(proofs.map(({ saying }) => saying.id));
  // A proof point of which only a safer wording may be said keeps its own place below.
  const others = lines.filter(({ id }) => !said.has(id));
  if (proofs.length === 0) return <LineItems lines={lines} />;
  return (
    <>
      <h3 className={styles.subheading}>May be said</h3>
      <ForPersona items={proofs}>
        {(shown) => (
          <ul className={items.items}>
            {shown.map((proof) => (
              <li key={proof.line.id}>
                {proof.saying.id === proof.line.id &&
                lines.some(({ id }) => id === proof.line.id) ? (
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
