import type { ProofToSay } from '../../../core/answer/proofs-to-say';
import { standingOf } from '../../../core/trust/standing';
import { CopyButton } from '../line/copy-button';
import { PersonaTag } from '../line/persona-tag';
import { STANDING_WORDS } from '../line/standing-words';
import { usePanelContext } from '../panel-context';
import { TextButton } from '../text-button';
import { goToLine } from '../trust/go-to-line';
import { Unseen } from '../unseen';
import styles from './borrowed-proof.module.css';

/** A proof in the words in which it may be said, with the way to where its line stands and is backed. */
export function BorrowedProof({ proof }: { readonly proof: ProofToSay }) {
  const { today } = usePanelContext();
  const { line, saying, about, part } = proof;
  // Of a safer wording nothing is left to warn of.
  const standing = saying.id === line.id ? standingOf(line.review, today) : 'fine';
  return (
    <>
      <CopyButton
        saying={saying}
        standing={standing}
        label={about}
        tag={<PersonaTag item={proof} />}
      />
      <p className={styles.place}>
        {standing !== 'fine' && <b>{STANDING_WORDS[standing].word} · </b>}
        <TextButton onClick={() => goToLine(line.id)}>
          Source and place<Unseen>, in “{part}”</Unseen>
        </TextButton>
      </p>
    </>
  );
}
