import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  /** Looks: the one main act of a view, an ordinary act, one without a frame, or one that destroys. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'normal';
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  /** Accessible name where the visible text does not say enough. */
  label?: string;
  title?: string;
  type?: 'button' | 'submit';
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button in one of four looks; `pressed` makes it a toggle. */
export function Button({ children, look = 'plain', size = 'normal', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      ref={rest.buttonRef ?? null}
      type={type}
      class={['button', look === 'plain' ? '' : look, size === 'small' ? 'small' : '', rest.class ?? ''].filter(Boolean).join(' ')}
      onClick={rest.onClick}
      disabled={rest.disabled}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      aria-label={rest.label}
      title={rest.title ?? rest.label}
    >
      {children}
    </button>
  );
}
