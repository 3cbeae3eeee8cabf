import type { ComponentChildren } from 'preact';

/** Title of a view with a sentence on what it shows, and its tools at the right. */
export function ViewHead({ title, hint, children }: { title: string; hint: string | null; children?: ComponentChildren }) {
  return (
    <header class="view-head">
      <h1>{title}</h1>
      <span class="spacer" />
      {children}
      {hint && <p class="soft hint">{hint}</p>}
    </header>
  );
}
