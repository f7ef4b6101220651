import { useId, useRef } from 'react';
import type { SectionReport, SectionRole } from '../../../content/import/result';
import { Isolate } from '../../../ui/text';
import { Disclosure } from '../../controls/controls';
import controls from '../../controls/controls.module.css';
import cards from '../cards.module.css';
import styles from '../report-view.module.css';
import * as words from './words';

/** What the user has changed sections to, by the lines of their headings. */
export type SectionRoles = ReadonlyMap<number, SectionRole>;

interface SectionListProps {
  readonly sections: readonly SectionReport[];
  readonly roles: SectionRoles;
  readonly onAssign: (roles: SectionRoles) => void;
}

/** Lists the sections of a file with what each was taken for, unclear ones first, to change it. */
export function SectionList({ sections, roles, onAssign }: SectionListProps) {
  const title = useId();
  // A section stays where it was first shown, although it's clear once the user has chosen.
  const unclear = useRef(new Map<number, boolean>()).current;
  // What is kept as it is although it's clear is a competitor's own section, with others in it.
  const named = sections.filter(
    ({ heading, takenFor, isUnderstood }) =>
      heading !== '' && (takenFor !== 'more' || !isUnderstood),
  );
  for (const { line, isUnderstood } of named) {
    if (!unclear.has(line)) unclear.set(line, !isUnderstood);
  }
  const list = (isUnclear: boolean) => (
    <ul className={cards.barred}>
      {named
        .filter(({ line }) => unclear.get(line) === isUnclear)
        .map((section) => (
          <SectionRow
            key={section.line}
            section={section}
            role={roles.get(section.line) ?? section.takenFor}
            onChoose={(role) => onAssign(new Map(roles).set(section.line, role))}
          />
        ))}
    </ul>
  );
  const unclearCount = named.filter(({ line }) => unclear.get(line)).length;
  if (named.length === 0) return null;
  return (
    <section className={controls.stack} aria-labelledby={title}>
      <h4 id={title}>{words.title(unclearCount)}</h4>
      <p className={controls.soft}>{unclearCount > 0 ? words.unclearHint : words.clearHint}</p>
      {unclearCount > 0 && list(true)}
      {named.length > unclearCount && (
        <Disclosure title={words.clearSections(named.length - unclearCount)}>
          {list(false)}
        </Disclosure>
      )}
    </section>
  );
}

interface SectionRowProps {
  readonly section: SectionReport;
  readonly role: SectionRole;
  readonly onChoose: (role: SectionRole) => void;
}

function SectionRow({ section, role, onChoose }: SectionRowProps) {
  const id = useId();
  return (
    <li className={styles.section}>
      <label htmlFor={id}>
        <Isolate>{section.heading}</Isolate>
      </label>
      <select
        id={id}
        className={controls.select}
        value={role}
        onChange={({ target }) => onChoose(target.value as SectionRole)}
      >
        {words.choicesFor(role).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </li>
  );
}
