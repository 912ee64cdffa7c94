import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOnce } from '@/utils/platform/answer-once';
import { type Given, readGiven } from './read-file';

/** The worker that reads a profile out of a text or a file. One question, one answer; the page then ends it. */
export default defineUnlistedScript(() => answerOnce(self, (given: Given) => readGiven(given)));
