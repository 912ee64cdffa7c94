import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerOnce } from '@/utils/platform/answer-once';
import { readPdf } from './read-pdf';

/** The worker that takes the text out of a PDF. One file, one answer; the page then ends it. */
export default defineUnlistedScript(() => answerOnce(self, (file: Uint8Array<ArrayBuffer>, progress) => readPdf(file, progress)));
