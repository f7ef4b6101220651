import { useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { Button, TextButton } from '../../ui/button';
import { loadUpdate } from './load-update';
import styles from './update-notice.module.css';
import * as words from './words';

interface UpdateNoticeProps {
  readonly title: string;
  readonly onPostpone: () => void;
}

/** Offers to load an update, at the bottom of the panel, so that the rep can keep reading. */
export function UpdateNotice({ title, onPostpone }: UpdateNoticeProps) {
  const { announce } = useCardContext();
  const [isBlocked, setBlocked] = useState(false);

  async function tryToLoad() {
    if (await loadUpdate()) return;
    setBlocked(true);
    announce(words.closeOthers);
  }

  return (
    <section className={styles.update} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <p>{isBlocked ? words.closeOthers : words.whatHappens}</p>
      <div className={styles.buttons}>
        <Button look="main" onClick={() => void tryToLoad()}>
          {words.load}
        </Button>
        <TextButton onClick={onPostpone}>{words.postpone}</TextButton>
      </div>
    </section>
  );
}
