import { useRef } from 'preact/hooks';

interface TabsProps<T extends string> {
  tabs: readonly (readonly [T, string])[];
  current: T;
  onChange: (tab: T) => void;
}

/** A row of tabs; left and right move between them. */
export function Tabs<T extends string>({ tabs, current, onChange }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = (tabs.findIndex(([id]) => id === current) + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (!next) return;
    onChange(next[0]);
    (row.current?.children[index] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map(([id, label]) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
