import AutoConsent from '@duckduckgo/autoconsent';

/** What the engine needs from outside. */
export interface EngineDeps {
  isMainFrame: boolean;
  /** The compact rules for this page, from the background. */
  rules: unknown;
  /** Runs one of the engine's own functions in the page's world. */
  run(snippetId: string): Promise<boolean>;
  /** Asked when the engine sees an open dialog, before anything is done about it. */
  mayRefuse(cmp: string): boolean;
  onDone(cmp: string, isRefused: boolean): void;
}

/** Rules that hide instead of answering, by name; a newer engine has one that hides Sourcepoint's walls. */
const disabledCmps = ['sourcepoint-top'];

/** Starts the engine, refusing only: it asks before it acts, pre-hides nothing, has no generated and no cosmetic rules. */
export function startEngine(deps: EngineDeps): void {
  const engine: AutoConsent = new AutoConsent(
    async message => {
      switch (message.type) {
        case 'eval': {
          const result = message.snippetId ? await deps.run(message.snippetId).catch(() => false) : false;
          await engine.receiveMessageCallback({ type: 'evalResp', id: message.id, result });
          return;
        }
        case 'popupFound':
          // The engine tells of the dialog a moment before it is ready to be told what to do.
          await new Promise(resolve => setTimeout(resolve, 100));
          if (deps.mayRefuse(message.cmp)) await engine.receiveMessageCallback({ type: 'optOut' });
          return;
        case 'optOutResult':
          deps.onDone(message.cmp, message.result);
          return;
        default:
      }
    },
    {
      enabled: true,
      autoAction: null,
      disabledCmps,
      enablePrehide: false,
      enableCosmeticRules: false,
      enableGeneratedRules: false,
      enableHeuristicDetection: false,
      heuristicMode: 'off',
      detectRetries: 20,
      isMainWorld: false,
    },
    { autoconsent: [], compact: deps.rules as never },
  );
}
