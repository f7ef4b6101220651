import { useId, useMemo } from 'react';
import { type Card, originOf, type Pack } from '../core/card/card';
import { dependsOnPersona, type PersonaId } from '../core/card/emphasis';
import choiceStyles from '../ui/choice.module.css';
import { VisuallyHidden } from '../ui/text';
import styles from './card-head.module.css';
import * as words from './words';

/**
 * Marks a card that isn't about one competitor, and one that isn't bundled: from the team's folder, added on this
 * device, or edited there.
 */
export function CardMarks({ card }: { readonly card: Card }) {
  const origin = originOf(card);
  const mark = (tag: string, meaning: string) => (
    <span className={styles.mark} title={meaning}>
      {tag}
    </span>
  );
  return (
    <>
      {card.purpose && mark(words.generalTag, words.general)}
      {origin && mark(words.originTags[origin], words.origins[origin])}
    </>
  );
}

interface PersonaControlProps {
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
  readonly pack: Pack;
  readonly persona: PersonaId;
  readonly onChoose: (persona: PersonaId) => void;
}

/** Selects the persona, which changes the ten-second answer and what comes first. Hidden if it changes nothing. */
export function PersonaControl({ card, pack, persona, onChoose }: PersonaControlProps) {
  const name = useId();
  const isUseful = useMemo(() => card && dependsOnPersona(card, pack.personas), [card, pack]);
  if (!isUseful) return null;
  const choices = [
    { id: undefined, name: words.everyone, short: words.everyone },
    ...pack.personas,
  ];
  return (
    <fieldset className={`${choiceStyles.choices} ${styles.personas}`}>
      <legend>
        <VisuallyHidden>{words.talkingTo}</VisuallyHidden>
      </legend>
      {choices.map((choice) => (
        <label key={choice.id ?? ''} className={choiceStyles.choice} title={choice.name}>
          <input
            type="radio"
            name={name}
            checked={choice.id === persona}
            onChange={() => onChoose(choice.id)}
          />
          <span aria-hidden="true">{choice.short}</span>
          <VisuallyHidden>{choice.name}</VisuallyHidden>
        </label>
      ))}
    </fieldset>
  );
}
