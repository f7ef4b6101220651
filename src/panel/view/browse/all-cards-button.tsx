import { usePanelContext } from '../panel-context';
import { TextButton } from '../text-button';

/** Leads to the list of all cards. */
export function AllCardsButton() {
  const { browse, isPreview } = usePanelContext();
  if (isPreview) return null;
  return (
    <TextButton opens="all-cards" onClick={() => browse()}>
      All cards
    </TextButton>
  );
}
