import { X } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import styles from './sheet.module.css';
import { useEscape } from './use-escape';
import * as words from './words';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog over the panel. Esc, its close button and a click outside close it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();

  // The close event comes later; until then a key is for what the dialog covered.
  useEscape(close, true, () => dialog.current?.open === true);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Unlike removing the dialog, closing it returns the focus.
    return () => element?.close();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    // The panel's shortcuts are for the card, which the dialog covers.
    event.stopPropagation();
  }

  function onClick(event: MouseEvent) {
    // The content fills the dialog, so a click on the dialog itself is on its backdrop.
    if (event.target === dialog.current) close();
  }

  return (
    <dialog
      className={styles.sheet}
      ref={dialog}
      aria-labelledby={heading}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onClose={() => !dialog.current?.open && onClose()}
    >
      {/* Focusable, so that after a click keys still go to the dialog. */}
      <div className={styles.page} tabIndex={-1}>
        <div className={styles.head}>
          <h2 className={styles.title} id={heading}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={words.close} onClick={close}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
