import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { NoticeLevel } from '../../core/card/part';
import styles from './notices.module.css';

interface NoticeButtonProps {
  readonly icon: LucideIcon;
  readonly level?: NoticeLevel;
  readonly onClick: () => void;
  readonly children: string;
}

/** One line that opens a sheet with more. */
export function NoticeButton({ icon: Icon, level, onClick, children }: NoticeButtonProps) {
  return (
    <div className={styles.notice} data-level={level}>
      <button type="button" className={styles.head} aria-haspopup="dialog" onClick={onClick}>
        <Icon className={styles.icon} size={16} aria-hidden="true" />
        <span className={styles.title}>{children}</span>
        <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
