import { defineBackground } from 'wxt/utils/define-background';
import type { ConsentRequests } from '../utils/consent/types.ts';
import { answer } from '../utils/messaging/messenger.ts';
import type { PageToBackground } from '../utils/messaging/protocol.ts';
import { listenToCommands } from './background/commands.ts';
import { consentAnswers } from './background/consent.ts';
import { pageHandlers } from './background/handlers.ts';
import { listenToInstall } from './background/install.ts';
import { listenToMenus } from './background/menus.ts';
import { listenToGrants } from './background/registration.ts';
import { forgetClosedTabs } from './background/tabState.ts';

export default defineBackground({
  type: 'module',
  // Everything registers synchronously: the worker is started for an event and must know its listener in the first turn.
  main() {
    answer<PageToBackground>('background', pageHandlers);
    answer<ConsentRequests>('consent', consentAnswers);
    listenToCommands();
    listenToMenus();
    listenToGrants();
    listenToInstall();
    forgetClosedTabs();
  },
});
