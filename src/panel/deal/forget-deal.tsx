import { useState } from 'react';
import { TextButton } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import * as words from './words';

/** Says what is remembered of the open deal, and removes it once the rep has confirmed. */
export function ForgetDeal({ onForget }: { readonly onForget: () => void }) {
  const [isAsking, setAsking] = useState(false);
  function answer(isConfirmed: boolean) {
    setAsking(false);
    if (isConfirmed) onForget();
  }
  return (
    <>
      <p>{words.remembered}</p>
      <p>
        <TextButton onClick={() => setAsking(true)}>{words.forgetDeal}</TextButton>
      </p>
      {isAsking && (
        <ConfirmDialog
          title={words.forgetDealTitle}
          confirm={words.forgetDeal}
          cancel={words.keepDeal}
          onClose={answer}
        >
          <p>{words.forgetDealMeans}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
