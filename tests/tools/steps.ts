import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** How many checks of a step held and how many did not. A step that is no test run counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each, to be told once more at the end. */
  readonly names?: readonly string[];
}

/** A named step of `npm run check` or `npm test`. */
export interface Step {
  readonly name: string;
  readonly run: () => Tally;
}

/** A step that holds when the command ends with 0; its output goes to the terminal. */
export function command(name: string, program: string, ...args: readonly string[]): Step {
  return { name, run: () => (runs(program, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

/** A step that runs Vitest with a configuration and counts its tests. A run that executed no test has failed. */
export function vitest(name: string, config: string): Step {
  return {
    name,
    run: () => {
      const folder = mkdtempSync(join(tmpdir(), 'callslip-'));
      const report = join(folder, 'report.json');
      const ended = runs('npx', ['vitest', 'run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
      const tally = readTally(report);
      rmSync(folder, { recursive: true, force: true });
      return ended && tally.passed > 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) };
    },
  };
}

/** Runs steps in order, all of them even after a failure, prints a closing line `N passed, N failed`, and sets the exit status. */
export function runSteps(steps: readonly Step[]): void {
  const started = performance.now();
  let passed = 0;
  let failed = 0;
  const broken: string[] = [];
  for (const { name, run } of steps) {
    const stepStarted = performance.now();
    console.log(`\n── ${name}`);
    const tally = run();
    passed += tally.passed;
    failed += tally.failed;
    if (tally.failed > 0) broken.push(name, ...(tally.names ?? []).map((one) => `  ${one}`));
    console.log(`   ${tally.failed > 0 ? 'failed' : 'ok'} in ${((performance.now() - stepStarted) / 1000).toFixed(1)} s`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(broken.length === 0 ? `\nAll held, in ${seconds} s.` : `\nFailed, in ${seconds} s:\n${broken.join('\n')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function runs(program: string, args: readonly string[]): boolean {
  const onWindows = process.platform === 'win32';
  return spawnSync(onWindows ? `${program}.cmd` : program, args, { stdio: 'inherit', shell: onWindows }).status === 0;
}

/** What a Vitest report holds, as far as it is told here. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numFailedTestSuites?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const inALine = (message = ''): string => (message.split('\n    at ')[0] ?? '').replace(/\s+/gu, ' ').slice(0, 400);

function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const names = (testResults ?? []).flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const told = failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${inALine(failureMessages?.[0])}`);
      return told.length === 0 && message ? [`${file}: ${inALine(message)}`] : told;
    });
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0), names };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
