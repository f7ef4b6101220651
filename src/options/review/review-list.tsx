import { useState } from 'react';
import type { Finding } from '../../content/recheck';
import type { RecheckGroup } from '../../content/recheck-list';
import type { ReviewItem } from '../../content/review-list';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { Message, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { useKeptFocus } from '../controls/use-kept-focus';
import { ReviewLine } from './review-line';
import styles from './review-list.module.css';
import { useRechecks } from './use-rechecks';
import * as words from './words';

/** Lists what needs a recheck, with a step for each finding, an undo, and the export of bundled cards. */
export default function ReviewList() {
  const { groups, drafts, result, recheck, undo, exportDraft } = useRechecks();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);

  return (
    <Section title={words.title} intro={words.intro} isWide>
      <div className={controls.stack} {...keptFocus}>
        {drafts.map((draft) => {
          const { id, name } = draft.card;
          const what = draft.isExported ? words.exported : words.notExported;
          return (
            <Message
              key={id}
              kind="note"
              what={what(<Isolate>{name}</Isolate>)}
              fix={words.exportFix(id)}
            >
              <Button onClick={() => exportDraft(draft)}>{words.exportDraft(name)}</Button>
            </Message>
          );
        })}
        <p tabIndex={-1} data-focus-fallback="">
          {count === 0 ? words.nothing : words.total(count)}
        </p>
        {groups.map((group) => (
          <Group
            key={`${group.card.id} ${group.owner}`}
            {...group}
            isOpenFirst={groups.length === 1}
            onRecheck={recheck}
          />
        ))}
        {result !== undefined && (
          <div className={`${controls.undo} ${styles.undo}`}>
            <p>{result}</p>
            <Button onClick={undo}>{words.undo}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

interface GroupProps extends RecheckGroup {
  readonly isOpenFirst: boolean;
  readonly onRecheck: (item: ReviewItem, found: Finding) => void;
}

/** What one owner has to check on one card. Drawn only while it's open, because there can be thousands. */
function Group({ card, owner, items, isOpenFirst, onRecheck }: GroupProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>
          <Isolate>{card.name}</Isolate>
        </strong>
        {owner !== undefined && (
          <>
            {' · '}
            <Isolate>{owner}</Isolate>
          </>
        )}{' '}
        {words.count(items.length)}
      </summary>
      {isOpen && (
        <ul>
          {items.map((item) => (
            <ReviewLine
              key={item.placed.line.id}
              item={item}
              onRecheck={(found) => onRecheck(item, found)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}
