interface SwitchProps {
  isOn: boolean;
  /** Accessible name. */
  label: string;
  onChange: (isOn: boolean) => void;
}

/** A switch that acts at once; the visible name stands beside it. */
export function Switch({ isOn, label, onChange }: SwitchProps) {
  return (
    <label class="switch" title={label}>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-label={label}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span aria-hidden="true" />
    </label>
  );
}
