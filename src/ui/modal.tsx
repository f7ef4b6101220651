import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useEscape } from './use-escape';

interface ModalProps
  extends Pick<ComponentProps<'dialog'>, 'aria-label' | 'aria-labelledby' | 'onClick'> {
  readonly className: string | undefined;
  /** Called by Esc and by the browser. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it's rendered. */
export function Modal({ onClose, ...props }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Unlike removing the dialog, closing it returns the focus.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      // Single-key shortcuts are for what the dialog covers.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={() => !dialog.current?.open && onClose()}
      {...props}
    />
  );
}
