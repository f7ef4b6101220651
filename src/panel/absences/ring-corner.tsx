import styles from './absence.module.css';

interface RingCornerProps {
  /** Whether the ropes are taut, because a card is on its way. */
  readonly isBusy: boolean;
}

/** The picture on every screen without a card: an empty corner of a boxing ring. */
export function RingCorner({ isBusy }: RingCornerProps) {
  const sag = isBusy ? 0 : 11;
  return (
    <svg className={styles.corner} data-busy={isBusy} viewBox="0 0 240 84" aria-hidden="true">
      {[20, 35, 50].map((height, rope) => (
        <path
          key={height}
          className={styles.rope}
          d={`M22 ${height} Q${120 + rope * 12} ${height + sag * (1.6 - rope * 0.3)} 240 ${height - 6}`}
        />
      ))}
      <path className={styles.floor} d="M0 76 H240" />
      <rect className={styles.post} x="16" y="8" width="6" height="68" rx="2" />
      <rect className={styles.pad} x="13" y="15" width="12" height="40" rx="4" />
      <path className={styles.stool} d="M44 62 H66 M47 62 L45 76 M63 62 L65 76" />
    </svg>
  );
}
