import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lifetime } from '@/utils/platform/lifetime';
import { startLists } from './start-lists';

/** The script that marks library work in result lists, put into a frame where a list with some was seen. */
export default defineUnlistedScript(() => startLists(document, lifetime('lists')));
