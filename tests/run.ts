import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { checkBuild } from './tools/checkBuild.ts';

/** How many checks of a stage held and how many did not. */
interface Outcome {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  run: () => Promise<Outcome>;
}

const root = join(import.meta.dirname, '..');

/** Runs a program of the project with its output shown; answers its exit code. */
function runProgram(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

async function asOneCheck(command: string, ...args: string[]): Promise<Outcome> {
  const code = await runProgram(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Counts of a Vitest run, from its JSON report; a run that ended without a report is one failure. */
async function runVitest(): Promise<Outcome> {
  const report = join(mkdtempSync(join(tmpdir(), 'amtslupe-vitest-')), 'report.json');
  const code = await runProgram('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runJourneys(): Promise<Outcome> {
  const { runSuites } = await import('./e2e/suites.ts');
  return runSuites(['chrome', 'firefox']);
}

/** Order matters: the cheap checks speak first, and the journeys need the builds. */
const stages: Stage[] = [
  { name: 'types', run: () => asOneCheck('tsc', '--noEmit') },
  { name: 'lint and format', run: () => asOneCheck('biome', 'ci', '--error-on-warnings', '--colors=off', '.') },
  { name: 'unit, architecture and data', run: runVitest },
  { name: 'icons', run: () => asOneCheck('node', 'tests/tools/icons.ts') },
  { name: 'build for Chrome', run: () => asOneCheck('wxt', 'build', '-b', 'chrome') },
  { name: 'build for Firefox', run: () => asOneCheck('wxt', 'build', '-b', 'firefox', '--mv3') },
  { name: 'what was built', run: async () => checkBuild() },
  { name: 'journeys in both browsers', run: runJourneys },
];

/** `npm test -- types unit` runs the stages whose names begin with one of the words. */
const wanted = process.argv.slice(2);
const total: Outcome = { passed: 0, failed: 0 };
for (const stage of stages.filter(({ name }) => wanted.length === 0 || wanted.some(word => name.startsWith(word)))) {
  const start = Date.now();
  console.log(`\n== ${stage.name}`);
  let outcome: Outcome;
  try {
    outcome = await stage.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = { passed: 0, failed: 1 };
  }
  console.log(`== ${stage.name}: ${outcome.passed} held, ${outcome.failed} did not, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
