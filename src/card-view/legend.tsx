import { MegaphoneOff } from 'lucide-react';
import { useMemo } from 'react';
import type { Card } from '../core/card/card';
import { COPY_FORMS } from '../core/copy/form';
import { hasOnlyInternalNotes } from '../core/trust/not-to-say';
import { TextButton } from '../ui/button';
import styles from './legend.module.css';
import { useCardContext } from './line/card-context';
import { USE_ICONS } from './line/marks';
import { use as useWords } from './line/words';
import * as words from './words';

const USES = ['say', 'ask', 'know'] as const;

/** What not to say, how lines are copied, and what their icons mean. */
export function Legend({ card }: { readonly card: Card }) {
  const { showSheet } = useCardContext();
  const isInternal = useMemo(() => hasOnlyInternalNotes(card), [card]);
  const Icon = isInternal ? USE_ICONS.know : MegaphoneOff;
  return (
    <div className={styles.legend}>
      <TextButton look={isInternal ? 'quiet' : 'caution'} onClick={() => showSheet('not-to-say')}>
        <Icon size={14} aria-hidden="true" /> {isInternal ? words.internalNotes : words.dontSay}
      </TextButton>
      <CopyAs />
      <p>
        {USES.map((use) => {
          const Icon = USE_ICONS[use];
          return (
            <span key={use}>
              <Icon size={13} aria-hidden="true" /> {useWords[use]}
            </span>
          );
        })}
      </p>
      <TextButton look="quiet" onClick={() => showSheet('help')}>
        {words.marks}
      </TextButton>
    </div>
  );
}

/** Selects what a click on a line copies. The choice is saved. */
function CopyAs() {
  const { form, chooseForm } = useCardContext();
  return (
    <label title={words.copyAsHint}>
      {words.copyAs}
      <select
        value={form}
        onChange={(event) => {
          const chosen = COPY_FORMS.find((each) => each === event.target.value);
          if (chosen) chooseForm(chosen);
        }}
      >
        {COPY_FORMS.map((each) => (
          <option key={each} value={each}>
            {words.copyForm[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
