import { readFileSync } from 'node:fs';
import type { Web } from '../web';

/** The posting that the demonstration shows, and the address at which it is answered. */
export const DEMO_FILE = 'tests/fixtures/sites/governmentjobs/detail-2026.html';
export const DEMO_URL = 'https://www.governmentjobs.com/careers/ocotillobeach/jobs/4711001/librarian-ii-children-s-services';

/** The demonstration's posting as its file has it. */
export function demoHtml(): string {
  return readFileSync(DEMO_FILE, 'utf8');
}

/** A web in which only the demonstration's posting answers. */
export function demoWeb(): Web {
  return new Map([[DEMO_URL, demoHtml()]]);
}
