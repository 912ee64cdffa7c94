import { makePlan } from '@/utils/core/plan/make-plan';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { analyse } from '@/utils/core/requirements/analyse';
import { readPlainText } from '@/utils/core/text/plain-text';
import { madeUpPosting } from '../tools/made-up-postings';
import { sampleResume } from '../tools/sample-profile';
import { type BenchLine, type Measured, median } from './line';

const POSTINGS = 200;
const RUNS = 25;
const TODAY = Temporal.Now.plainDateISO().toString();

async function planned(): Promise<Measured> {
  const read = readJsonResume(sampleResume(TODAY));
  if (!read.ok) throw new Error('no profile');
  const figures: number[] = [];
  let gaps = 0;
  for (let run = 0; run < RUNS; run++) {
    // Read anew, so that nothing that an earlier plan remembered of these postings is at hand.
    const postings = Array.from({ length: POSTINGS }, (_, seed) => {
      const { title, employer, text } = madeUpPosting(seed, 3_000);
      return { id: `p${seed}`, employer, analysis: analyse(readPlainText(text), title) };
    });
    const started = performance.now();
    gaps = makePlan(postings, read.profile, TODAY).gaps.length;
    figures.push(performance.now() - started);
  }
  return { value: median(figures.slice(3)), runs: RUNS - 3, note: `every posting judged, ${gaps} gaps weighed` };
}

/** The plan over many kept postings. */
export const lines: readonly BenchLine[] = [{ name: 'plan/200-ms', unit: 'ms', run: planned }];
