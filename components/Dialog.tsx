import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { Button } from './Button.tsx';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** For what stands side by side. */
  isWide?: boolean;
  /** Buttons at the lower edge. */
  actions: ComponentChildren;
  children: ComponentChildren;
}

/** A modal dialog: it takes the focus, keeps it, closes by Escape, and gives the focus back. */
export function Dialog({ title, onClose, isWide = false, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement as HTMLElement | null;
    element?.showModal();
    // Not the closing button at the top, but what the dialog is about.
    element?.querySelector<HTMLElement>('.dialog-body :is(input:checked, button, textarea):enabled, footer .primary:enabled')?.focus();
    return () => {
      element?.close();
      before?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isWide ? 'dialog wide' : 'dialog'}
      aria-labelledby="dialog-title"
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="dialog-title">{title}</h2>
        <Button look="quiet" size="small" label={t('close')} onClick={onClose}>
          ×
        </Button>
      </header>
      <div class="dialog-body">{children}</div>
      <footer>{actions}</footer>
    </dialog>
  );
}
