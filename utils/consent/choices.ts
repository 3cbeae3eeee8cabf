/** The optional purposes of a dialog that are switched on; saving while there is one would be consent. */
export function chosenIn(layer: ParentNode): Element[] {
  return [...layer.querySelectorAll('input[type=checkbox],[role=checkbox],[role=switch]')].filter(isOn);
}

/** Whether a switch is on and can be put off. */
export function isOn(control: Element): boolean {
  if (control.matches(':disabled,[aria-disabled=true],[disabled]')) return false;
  // A label around a switch may be one itself: what the field says counts.
  if (control.localName === 'input') return (control as HTMLInputElement).checked;
  return control.getAttribute('aria-checked') === 'true' && control.querySelector('input') === null;
}
