import { useId, useMemo } from 'react';
import type { Card, Pack } from '../core/card/card';
import { dependsOnPersona, type PersonaId } from '../core/card/emphasis';
import { VisuallyHidden } from '../ui/text';
import styles from './card-head.module.css';

/** Says that a card is the rep's own: nobody else has it. */
export function OwnMark() {
  return (
    <span className={styles.mark} title="Your own card, kept on this device">
      yours
    </span>
  );
}

interface PersonaControlProps {
  /** The card that it is for; nothing where there is none. */
  readonly card: Card | undefined;
  readonly pack: Pack;
  readonly persona: PersonaId;
  readonly onChoose: (persona: PersonaId) => void;
}

/** Who is on the call: changes the message on top and what comes first. Hidden if it would change nothing. */
export function PersonaControl({ card, pack, persona, onChoose }: PersonaControlProps) {
  const name = useId();
  const isUseful = useMemo(() => card && dependsOnPersona(card, pack.personas), [card, pack]);
  if (!isUseful) return null;
  const choices = [{ id: undefined, name: 'Everyone', short: 'Everyone' }, ...pack.personas];
  // Where they do not fit in one row, they stand in two of as many.
  const half = Math.ceil(choices.length / 2);
  return (
    <fieldset className={styles.control}>
      <legend>
        <VisuallyHidden>Who you are talking to</VisuallyHidden>
      </legend>
      {[0, half].map((start) => (
        <div key={start} className={styles.row}>
          {choices.slice(start, start + half).map((choice) => (
            <label key={choice.id ?? ''} className={styles.choice} title={choice.name}>
              <input
                type="radio"
                name={name}
                checked={choice.id === persona}
                onChange={() => onChoose(choice.id)}
              />
              <span className={styles.short} data-words={choice.short} aria-hidden="true">
                {choice.short}
              </span>
              <VisuallyHidden>{choice.name}</VisuallyHidden>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
