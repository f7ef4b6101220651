import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { Modal } from './modal';
import styles from './sheet.module.css';
import * as words from './words';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog over the panel. Esc, its close button and a click outside close it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const heading = useId();

  function onClick(event: MouseEvent) {
    // The content fills the dialog, so a click on the dialog itself is on its backdrop.
    if (event.target === event.currentTarget) onClose();
  }

  return (
    <Modal className={styles.sheet} aria-labelledby={heading} onClick={onClick} onClose={onClose}>
      {/* Focusable, so that after a click keys still go to the dialog. */}
      <div className={styles.page} tabIndex={-1}>
        <div className={styles.head}>
          <h2 className={styles.title} id={heading}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        {children}
      </div>
    </Modal>
  );
}
