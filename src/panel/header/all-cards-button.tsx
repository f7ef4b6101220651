import { TextButton } from '../../ui/button';
import { usePanelContext } from '../deal/panel-context';

/** Leads to the list of all cards. */
export function AllCardsButton() {
  const { browse } = usePanelContext();
  return (
    <TextButton opens="all-cards" onClick={() => browse()}>
      All cards
    </TextButton>
  );
}
