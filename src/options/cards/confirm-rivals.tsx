import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { confirmRival, foundIn } from '../../content/import/found-rival';
import type { FoundRival } from '../../content/import/result';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import controls from '../controls/controls.module.css';
import type { Confirmed } from '../import/reading';
import cards from './cards.module.css';
import * as words from './words';

interface ConfirmRivalsProps {
  readonly fileName: string;
  /** Our names, as far as they were found in the file. */
  readonly us: readonly string[];
  readonly rivals: readonly FoundRival[];
  readonly onConfirm: (confirmed: Confirmed) => void;
}

function namesIn(text: string): readonly string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

/** Asks which of the names in a file are competitors, and which are ours, before any card is made. */
export function ConfirmRivals({ fileName, us, rivals, onConfirm }: ConfirmRivalsProps) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [ours, setOurs] = useState(us.join(', '));
  const [other, setOther] = useState('');
  const [rejected, setRejected] = useState<ReadonlySet<string>>(
    () => new Set(rivals.flatMap((each) => (each.evidence === 'table' ? each.name : []))),
  );
  const [isEmpty, setEmpty] = useState(false);

  useEffect(() => heading.current?.focus(), []);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const entered = namesIn(other).map((name) => ({ name, aliases: [], inFile: [name] }));
    const kept = rivals.filter(({ name }) => !rejected.has(name)).map(confirmRival);
    const all = [...kept, ...entered];
    setEmpty(all.length === 0);
    if (all.length > 0) onConfirm({ us: namesIn(ours), rivals: all });
  }

  function choose(name: string, isChosen: boolean) {
    const next = new Set(rejected);
    if (isChosen) next.delete(name);
    else next.add(name);
    setRejected(next);
  }

  return (
    <form className={cards.asking} aria-labelledby={title} onSubmit={onSubmit}>
      <h3 ref={heading} id={title} className={cards.heading} tabIndex={-1}>
        {words.whoIsItAbout(fileName)}
      </h3>
      {rivals.length > 0 && (
        <fieldset className={controls.choices}>
          <legend>{words.competitorsFound}</legend>
          {rivals.map(({ name, aliases, evidence, line }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={!rejected.has(name)}
                onChange={({ target }) => choose(name, target.checked)}
              />
              <span>
                <bdi className={controls.strong}>{name}</bdi>
                {aliases.length > 0 && <> ({words.alsoKnownAs(aliases.join(', '))})</>}{' '}
                <span className={controls.soft}>{foundIn(evidence, line)}</span>
              </span>
            </label>
          ))}
          <p className={controls.soft}>{words.setAsideHint}</p>
        </fieldset>
      )}
      <Field
        label={rivals.length > 0 ? words.otherCompetitor : words.askCompetitor}
        spellCheck={false}
        value={other}
        onType={setOther}
      />
      <Field label={words.askUs} spellCheck={false} value={ours} onType={setOurs} />
      <div role="alert">{isEmpty && <p>{words.chooseCompetitor}</p>}</div>
      <div>
        <Button type="submit" look="main">
          {words.createCards}
        </Button>
      </div>
    </form>
  );
}
