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

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to read over the panel. Esc, the cross and a click beside it close it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();

  // The browser reports the closing later; a key pressed before that is for what is beneath.
  useEscape(close, true, () => dialog.current?.open === true);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing gives the focus back; being taken away would not.
    return () => element?.close();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    // The panel's one-key commands are for the card behind, which is out of reach now.
    event.stopPropagation();
  }

  function onClick(event: MouseEvent) {
    // The dialog's own box is covered by its content; what is left of it is the ground behind.
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
      {/* Takes the focus of a click, so that keys stay in here. */}
      <div className={styles.page} tabIndex={-1}>
        <div className={styles.head}>
          <h2 className={styles.title} id={heading}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label="Close" onClick={close}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
