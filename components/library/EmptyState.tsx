import type { ComponentChildren } from 'preact';

/** What stands where there is nothing: why, and what to do about it. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <svg viewBox="0 0 96 72" width="120" height="90" aria-hidden="true">
        <rect x="14" y="6" width="48" height="60" rx="4" class="empty-sheet" />
        <path d="M24 20h28M24 30h28M24 40h18" class="empty-lines" />
        <circle cx="62" cy="42" r="15" class="empty-lens" />
        <path d="M73 53l13 13" class="empty-handle" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="row">{children}</div>}
    </div>
  );
}
