import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlay } from '@/locales/es/overlay';
import { verdicts } from '@/locales/es/verdicts';
import { leavePart } from './overlay/parts';

/** The card's sentences in Spanish; put into a frame before the overlay, or when the user changes the language. */
export default defineUnlistedScript(() => leavePart('words-es', { overlay, verdicts }));
