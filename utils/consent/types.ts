/** How a dialog ended: refused by its own control, left alone as a wall, or tried in vain. */
export interface ConsentOutcome {
  kind: 'refused' | 'wall' | 'failed';
  /** Name of the consent tool, as far as known. */
  cmp: string;
}

/** A rule of our own for a consent tool that the engine lacks. */
export interface ConsentRule {
  cmp: string;
  /** The layer itself; it must be visible before anything is done. */
  dialog: string;
  /** Element whose open shadow root holds the layer, or null. */
  shadowHost: string | null;
  /** The controls that refuse, the best first; none of them may ever accept. */
  reject: string[];
  /** A control that opens the settings where the first layer has no way to refuse, or null. */
  settings: string | null;
  /** In the settings: the control that keeps the choice as it stands, nothing optional being switched on; or null. */
  save: string | null;
}

/** What the consent script asks of the background. */
export interface ConsentRequests {
  /** The engine's compact rules for the sender's address: no generated ones, and none that accepts. */
  rules(request: { isMainFrame: boolean }): unknown;
  /** Runs one of the engine's own bundled functions in the page's world; unknown or accepting ones are refused with false. */
  run(request: { snippetId: string }): boolean;
  /** A frame's dialog was answered or found to be a wall: the page's main frame is told. */
  tellMainFrame(outcome: ConsentOutcome): void;
}
