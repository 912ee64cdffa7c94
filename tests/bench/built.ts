import { execFileSync } from 'node:child_process';

let built = false;

/** Builds the extension for Chromium once a run of the bench. */
export function buildOnce(): void {
  if (!built) execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore' });
  built = true;
}
