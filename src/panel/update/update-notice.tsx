import { useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { Button, TextButton } from '../../ui/button';
import styles from '../deal/bottom.module.css';
import { loadUpdate } from './load-update';
import * as words from './words';

interface UpdateNoticeProps {
  readonly title: string;
  readonly onPostpone: () => void;
}

/** Offers to load an update, at the bottom of the panel, so that the rep can keep reading. */
export default function UpdateNotice({ title, onPostpone }: UpdateNoticeProps) {
  const { announce } = useCardContext();
  const [isBlocked, setBlocked] = useState(false);

  async function tryToLoad() {
    if (await loadUpdate()) return;
    setBlocked(true);
    announce(words.closeOthers);
  }

  return (
    <section className={styles.notice} aria-label={title}>
      <p>
        <b>{title}</b>
        {isBlocked ? words.closeOthers : words.whatHappens}
      </p>
      <div className={styles.buttons}>
        <Button look="main" onClick={() => void tryToLoad()}>
          {words.load}
        </Button>
        <TextButton onClick={onPostpone}>{words.postpone}</TextButton>
      </div>
    </section>
  );
}
