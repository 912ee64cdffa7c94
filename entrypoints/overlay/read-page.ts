import type { Judgement } from '@/utils/core/matching/judgement';
import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { Flattened } from '@/utils/page/flatten';
import type { Mark } from '@/utils/page/marks';
import type { Failure, Outcome } from '@/utils/platform/messages';
import { type BareReading, readBare, type Unread } from '@/utils/sites/read-bare';
import { ask } from './ask';
import { findPart } from './parts';

/** A posting that was read, analysed and judged, and where its words stand in the page. */
export interface ReadPage {
  readonly posting: Posting;
  readonly analysis: Analysis;
  readonly marks: readonly Mark[];
  readonly judgement: Outcome<Judgement>;
}

/** Reads the posting on screen and has it analysed and judged; a failure where the background did not, undefined where the signal was aborted meanwhile. */
export async function readPage(document: Document, signal: AbortSignal): Promise<ReadPage | Unread | Failure | undefined> {
  const reading = await readWhole(document);
  if (signal.aborted) return undefined;
  if (reading === null) return 'failed';
  if (!reading.ok) return reading;
  // The page has its turn in between.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return undefined;
  const { raw, stated, rangesOf } = reading;
  const outcome = await ask.analyse(reading.posting, raw, stated);
  if (signal.aborted) return undefined;
  if (!outcome.ok) return outcome.failure;
  const { analysis, facts, blocks, judgement } = outcome.value;
  const posting = { ...reading.posting, body: { text: raw.text, blocks, cut: raw.cut }, facts };
  return { posting, analysis, marks: marksOf(analysis, rangesOf), judgement };
}

/** By the site's marks; by what reads beyond them where these do not suffice, which is fetched then. Null where that could not be had. */
async function readWhole(document: Document): Promise<BareReading | null> {
  const reading = readNow(document);
  if (reading !== null) return reading;
  await ask.part('structure');
  return readNow(document);
}

const readNow = (document: Document): BareReading | null =>
  readBare(document, new URL(document.location.href), findPart('structure') ?? null);

/** The same words in a page that drew itself anew; undefined where the text is another now, which the watcher will announce. */
export function findAgain(document: Document, { posting, analysis }: ReadPage): readonly Mark[] | undefined {
  const reading = readNow(document);
  return reading?.ok && reading.raw.text === posting.body.text ? marksOf(analysis, reading.rangesOf) : undefined;
}

function marksOf({ requirements }: Analysis, rangesOf: Flattened['rangesOf']): readonly Mark[] {
  return requirements.map(({ id, span }) => ({ id, ranges: rangesOf(span) }));
}
