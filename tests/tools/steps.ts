import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many checks of a step held and how many did not. A step that is no test run counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
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
      return ended && tally.passed > 0 ? tally : { passed: tally.passed, failed: Math.max(1, tally.failed) };
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
    if (tally.failed > 0) broken.push(name);
    console.log(`   ${tally.failed > 0 ? 'failed' : 'ok'} in ${((performance.now() - stepStarted) / 1000).toFixed(1)} s`);
  }
  console.log(
    `\n${broken.length === 0 ? 'All held' : `Failed: ${broken.join(', ')}`}, in ${((performance.now() - started) / 1000).toFixed(0)} s.`,
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function runs(program: string, args: readonly string[]): boolean {
  const onWindows = process.platform === 'win32';
  return spawnSync(onWindows ? `${program}.cmd` : program, args, { stdio: 'inherit', shell: onWindows }).status === 0;
}

function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
