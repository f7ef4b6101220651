import { ChevronDown } from 'lucide-react';
import type { ProofToSay } from '../../core/answer/proofs-to-say';
import { plainText } from '../../core/card/inline';
import { standingOf } from '../../core/trust/standing';
import { VisuallyHidden } from '../../ui/text';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { CopyButton } from '../line/copy-button';
import { PlacedDetails } from '../line/line-details';
import { PersonaTag } from '../line/marks';
import mark from '../line/marks.module.css';
import { STANDING_WORDS } from '../line/status';
import { firstWords } from '../line/text';
import styles from './item.module.css';

/** A proof in the words in which it may be said; opens to what backs them and to where its line stands. */
export function BorrowedProof({ proof }: { readonly proof: ProofToSay }) {
  const { today } = useCardContext();
  const { line, saying, about, part } = proof;
  const { id, isOpen, toggle } = useSavedDisclosure(`proof:${line.id}`);
  // Of a safer wording nothing is left to warn of.
  const review = saying.id === line.id ? line.review : undefined;
  const standing = review ? standingOf(review, today) : 'fine';
  return (
    <>
      <CopyButton saying={saying} review={review} label={about} tag={<PersonaTag item={proof} />} />
      <div className={styles.source}>
        <button
          type="button"
          className={mark.mark}
          data-standing={standing}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          {standing !== 'fine' && `${STANDING_WORDS[standing].word} · `}
          Source and place<VisuallyHidden>: {firstWords(plainText(saying.text))}</VisuallyHidden>
          <ChevronDown className={mark.chevron} size={13} aria-hidden="true" />
        </button>
      </div>
      {isOpen && <PlacedDetails id={id} line={line} part={part} />}
    </>
  );
}
