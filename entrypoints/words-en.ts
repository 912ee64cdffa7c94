import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlay } from '@/locales/en/overlay';
import { verdicts } from '@/locales/en/verdicts';
import { leavePart } from './overlay/parts';

/** The card's sentences in English; put into a frame before the overlay, or when the user changes the language. */
export default defineUnlistedScript(() => leavePart('words-en', { overlay, verdicts }));
