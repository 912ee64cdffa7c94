import { describe, expect, test } from 'vitest';
import { phraseFinder } from '../../../utils/core/text/phrase-finder';

const find = phraseFinder("page|co-?ordinator|media center/centre|media center aide|children's services|manuscripts?|caf/café");

describe('the first of many phrases, as whole words', () => {
  test.each([
    ['library page', 'page'],
    ['pages and aides', undefined],
    ['homepage', undefined],
    ['coordinator', 'coordinator'],
    ['the co-ordinator of pages', 'co-ordinator'],
    ['media centre', 'media centre'],
    ['media center aide', 'media center aide'],
    ['media  center', undefined],
    ["head of children's services", "children's services"],
    ['manuscript', 'manuscript'],
    ['manuscripts', 'manuscripts'],
    ['manuscriptss', undefined],
    ['café', 'café'],
    ['caf é', 'caf'],
    ['', undefined],
  ])('%s: %s', (text, found) => expect(find(text)).toBe(found));
});
