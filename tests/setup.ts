import 'temporal-polyfill/global';
import { afterAll } from 'vitest';

/** The real clock, whatever a test puts in its place. */
const later = setTimeout;
/** Preact does what follows a drawing within 35 ms of it; on a busy machine that would come when the page of a test is gone. */
const FOLLOWS_MS = 100;

if (typeof document !== 'undefined') afterAll(() => new Promise<void>((done) => void later(done, FOLLOWS_MS)));
