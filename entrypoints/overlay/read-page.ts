import type { Posting } from '@/utils/core/posting/posting';
import type { Analysis } from '@/utils/core/requirements/requirement';
import type { Flattened } from '@/utils/page/flatten';
import type { Mark } from '@/utils/page/marks';
import type { Failure } from '@/utils/platform/messages';
import { readBare, type Unread } from '@/utils/sites/read-bare';
import { ask } from './ask';

/** A posting that was read and analysed, and where its words stand in the page. */
export interface ReadPage {
  readonly posting: Posting;
  readonly analysis: Analysis;
  readonly marks: readonly Mark[];
}

/** Reads the posting on screen and has it analysed; a failure where the background did not, undefined where the signal was aborted meanwhile. */
export async function readPage(document: Document, signal: AbortSignal): Promise<ReadPage | Unread | Failure | undefined> {
  const reading = readBare(document, new URL(document.location.href));
  if (!reading.ok) return reading;
  // The page has its turn in between.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return undefined;
  const outcome = await ask.analyse(reading.posting, reading.stated);
  if (signal.aborted) return undefined;
  if (!outcome.ok) return outcome.failure;
  const { analysis, facts } = outcome.value;
  return { posting: { ...reading.posting, facts }, analysis, marks: marksOf(analysis, reading.flattened) };
}

/** The same words in a page that drew itself anew; undefined where the text is another now, which the watcher will announce. */
export function findAgain(document: Document, { posting, analysis }: ReadPage): readonly Mark[] | undefined {
  const reading = readBare(document, new URL(document.location.href));
  return reading.ok && reading.posting.body.text === posting.body.text ? marksOf(analysis, reading.flattened) : undefined;
}

function marksOf({ requirements }: Analysis, { rangesOf }: Flattened): readonly Mark[] {
  return requirements.map(({ id, span }) => ({ id, ranges: rangesOf(span) }));
}
