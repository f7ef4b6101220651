import { TextButton } from '../../ui/button';
import { useConfirmation } from '../../ui/confirm-dialog';
import * as words from './words';

/** Says what is remembered about the open deal, and removes it once the rep has confirmed. */
export function ForgetDeal({ onForget }: { readonly onForget: () => void }) {
  const { ask, dialog } = useConfirmation();
  return (
    <>
      <p>{words.remembered}</p>
      <p>
        <TextButton
          onClick={async () => {
            if (await ask(words.forgetDealQuestion)) onForget();
          }}
        >
          {words.forgetDeal}
        </TextButton>
      </p>
      {dialog}
    </>
  );
}
