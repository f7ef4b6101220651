import { Building2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './controls.module.css';
import section from './section.module.css';
import * as words from './words';

interface SectionProps {
  readonly title: string;
  /** Explains the setting in a sentence or two. */
  readonly intro: ReactNode;
  /** Puts the controls below the intro, at the full width of the page. */
  readonly isWide?: boolean;
  /** Whether an admin's policy sets what the section shows. */
  readonly isManaged?: boolean;
  readonly children: ReactNode;
}

/** A section of the page: its intro beside its controls. */
export function Section({ title, intro, isWide, isManaged, children }: SectionProps) {
  const id = useId();
  return (
    <section className={section.section} data-wide={isWide} aria-labelledby={id}>
      <div className={section.intro}>
        <h2 id={id} className={section.title}>
          {title}
        </h2>
        <p>{intro}</p>
      </div>
      <div className={section.controls}>
        {isManaged && <ManagedMark />}
        {children}
      </div>
    </section>
  );
}

interface DisclosureProps {
  readonly title: string;
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
}

/** Hides details that few users need behind a click. */
export function Disclosure({ title, isOpenFirst = false, children }: DisclosureProps) {
  return (
    <details open={isOpenFirst}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}

interface IconButtonProps {
  /** The button's accessible name and tooltip. */
  readonly label: string;
  /** Identifies the button among its row's buttons, for `useKeptFocus`. */
  readonly action?: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function IconButton(props: IconButtonProps) {
  const { label, action, isDisabled, onClick, children } = props;
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label}
      data-action={action}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A list of short read-only texts. */
export function Chips({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles.chips}>
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Marks a setting that an admin's policy sets. */
export function ManagedMark() {
  return (
    <p className={styles.managed}>
      <Building2 size={14} aria-hidden="true" />
      {words.managed}
    </p>
  );
}

interface MessageProps {
  readonly kind: 'error' | 'note';
  readonly what: ReactNode;
  /** What to do about it. */
  readonly fix?: ReactNode;
  readonly children?: ReactNode;
}

/** Shows a problem or a note, and what to do about it. */
export function Message({ kind, what, fix, children }: MessageProps) {
  return (
    <div className={styles.message} data-kind={kind}>
      <p className={styles.strong}>{what}</p>
      {fix !== undefined && <p>{fix}</p>}
      {children}
    </div>
  );
}
