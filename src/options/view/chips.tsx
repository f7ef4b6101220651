import styles from './chips.module.css';

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
