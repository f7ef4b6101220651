import { Building2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './controls.module.css';

interface SectionProps {
  readonly title: string;
  /** What it is good for, in a sentence or two. */
  readonly intro: ReactNode;
  /** The controls need the whole width and stand below. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** One matter that can be set: what it is on one side, the controls on the other. */
export function Section({ title, intro, isWide, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} data-wide={isWide} aria-labelledby={id}>
      <div className={styles.intro}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p>{intro}</p>
      </div>
      <div className={styles.controls}>{children}</div>
    </section>
  );
}

interface DisclosureProps {
  readonly title: string;
  /** Whether it begins open. */
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
}

/** What few need to see, one click away. */
export function Disclosure({ title, isOpenFirst = false, children }: DisclosureProps) {
  return (
    <details open={isOpenFirst}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}

interface IconButtonProps {
  /** What it does, in words. */
  readonly label: string;
  /** Sets it apart from its neighbours, for whoever puts the focus back. */
  readonly action?: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button with a picture on it. */
export function IconButton({ label, action, isDisabled, onClick, children }: IconButtonProps) {
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

/** Short texts that are looked at and not used. */
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

/** Says that an admin's policy holds here. */
export function ManagedMark() {
  return (
    <p className={styles.managed}>
      <Building2 size={14} aria-hidden="true" />
      Set by your organisation
    </p>
  );
}

interface MessageProps {
  /** `error`: something cannot be done. `note`: it can, and should be known. */
  readonly kind: 'error' | 'note';
  readonly what: ReactNode;
  /** What to do about it. */
  readonly fix?: ReactNode;
  readonly children?: ReactNode;
}

/** What is the matter, and what to do next. */
export function Message({ kind, what, fix, children }: MessageProps) {
  return (
    <div className={styles.message} data-kind={kind}>
      <p className={styles.what}>{what}</p>
      {fix !== undefined && <p>{fix}</p>}
      {children}
    </div>
  );
}
