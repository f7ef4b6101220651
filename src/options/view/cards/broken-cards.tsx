import type { BrokenCard } from '../../../storage/own-cards/load-own-cards';
import { Button } from '../../../ui/button';
import type { SettingsActions } from '../../settings-actions';
import type { Save } from '../use-saving';
import styles from './kept-cards.module.css';
import { Message } from './message';

interface BrokenCardsProps {
  readonly broken: readonly BrokenCard[];
  readonly actions: SettingsActions;
  readonly save: Save;
}

const DAMAGED = 'What the browser has kept of it is damaged.';

/** Kept cards that cannot be shown: why, and how to save what is left of them. */
export function BrokenCards({ broken, actions, save }: BrokenCardsProps) {
  return broken.map(({ id, left, why = DAMAGED }) => (
    <Message
      key={id}
      kind="error"
      what={
        <>
          Your card <bdi>{id}</bdi> cannot be read, so no deal shows it. {why}
        </>
      }
      mend="Choose its file again, above: that puts it right. Without the file, export what is left of it and have it mended."
    >
      <div className={styles.ways}>
        <Button onClick={() => void actions.exportCard(id, left)}>Export it</Button>
        <Button
          onClick={() => {
            void actions.exportCard(id, left);
            save(actions.removeCard(id), `What was left of ${id} is exported and removed.`);
          }}
        >
          Export and remove it
        </Button>
      </div>
    </Message>
  ));
}
