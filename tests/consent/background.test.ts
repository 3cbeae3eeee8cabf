import { describe, expect, test, vi } from 'vitest';
import { consentHandlers } from '../../utils/consent/background.ts';

const sender = { url: 'https://www.egovernment.de/artikel', frameId: 0, tab: { id: 7 } };

function handlers() {
  const deps = { execute: vi.fn(async () => true), tell: vi.fn(async () => null) };
  return { deps, answers: consentHandlers(deps) };
}

describe('the background of the consent script', () => {
  test('gives rules that cannot accept', () => {
    const { answers } = handlers();
    const rules = answers.rules({ isMainFrame: true }, sender) as { r: unknown[] };
    expect(rules.r.length).toBeGreaterThan(100);
    expect(JSON.stringify(rules).length).toBeLessThan(120_000);
    expect((answers.rules({ isMainFrame: false }, sender) as { r: unknown[] }).r.length).toBeLessThan(rules.r.length);
  });

  test('runs the engine’s own functions, in the frame that asked', async () => {
    const { answers, deps } = handlers();
    expect(await answers.run({ snippetId: 'EVAL_CONSENTMANAGER_1' }, { ...sender, frameId: 3 })).toBe(true);
    expect(deps.execute).toHaveBeenCalledWith({ tabId: 7, frameId: 3 }, expect.any(Function));
  });

  test.each([
    'EVAL_CONSENTMANAGER_4',
    'EVAL_CONSENTMANAGER_NCMP_ACCEPT',
    'EVAL_USERCENTRICS_API_3',
    'EVAL_COOKIEINFORMATION_1',
    'EVAL_EZOIC_0',
    'EVAL_MICROSOFT_1',
    'EVAL_TEALIUM_2',
    'EVAL_THEFREEDICTIONARY_1',
    'constructor',
    'EVAL_OF_NO_ONE',
    '',
  ])('does not run %s', async snippetId => {
    const { answers, deps } = handlers();
    expect(await answers.run({ snippetId }, sender)).toBe(false);
    expect(deps.execute).not.toHaveBeenCalled();
  });

  test('tells the main frame what happened in a frame, and nothing from the main frame itself', async () => {
    const { answers, deps } = handlers();
    await answers.tellMainFrame({ kind: 'refused', cmp: 'Sourcepoint' }, { ...sender, frameId: 4 });
    expect(deps.tell).toHaveBeenCalledWith(7, { channel: 'consent-page', kind: 'refused', cmp: 'Sourcepoint' });
    deps.tell.mockClear();
    await answers.tellMainFrame({ kind: 'refused', cmp: 'x' }, sender);
    expect(deps.tell).not.toHaveBeenCalled();
  });
});
