import 'temporal-polyfill/global';
import { basename, extname } from 'node:path';
import { judge } from '../../utils/core/matching/judge';
import type { Profile } from '../../utils/core/profile/profile';
import { answerOf } from './analyze/answer';
import { readOptions, USAGE } from './analyze/options';
import { prettyOf } from './analyze/pretty';
import { readProfileFile } from './analyze/profiles';
import { analyseFile } from './analyze/read-file';

/** `npm run -s analyze -- [--profile FILE]… [--today YYYY-MM-DD] [--url URL] [--pretty] FILE…`: one JSON line a file, or a readable view of each. */
const options = readOptions(process.argv.slice(2));
let failed = false;
const fail = (what: string, why: unknown): void => {
  failed = true;
  process.stderr.write(`analyze: ${what}: ${(why instanceof Error ? why.message : String(why)).replace(/\s+/gu, ' ')}\n`);
};

if (!options.ok) {
  fail(options.why, USAGE);
} else {
  const { profiles: paths, today, url, pretty, files } = options;
  const profiles: { readonly key: string; readonly profile: Profile }[] = [];
  for (const path of paths) {
    try {
      profiles.push({ key: basename(path, extname(path)), profile: readProfileFile(path) });
    } catch (error) {
      fail(path, error);
    }
  }
  for (const file of files) {
    try {
      const read = await analyseFile(file, url);
      const judged = profiles.map(({ key, profile }) => ({
        key,
        judgement: judge(read.analysis, profile, today, read.posting?.employer ?? null),
      }));
      process.stdout.write(pretty ? `${prettyOf(file, read, judged)}\n` : `${JSON.stringify(answerOf(file, read, judged))}\n`);
    } catch (error) {
      fail(file, error);
    }
  }
}
if (failed) process.exitCode = 2;
