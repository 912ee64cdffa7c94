import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { TEXT_LIMIT } from '@/utils/core/text/flat-text';
import { analysis as analysisShape } from '@/utils/platform/analysis-shape';
import { posting as postingShape } from '@/utils/platform/shapes';
import { analysis, posting } from './samples';

const body = (parts: object) => ({ ...posting(), body: { ...posting().body, ...parts } });

const badPostings: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['a script as its address', posting({ url: 'javascript:alert(1)' })],
  ['a file as its address', posting({ url: 'file:///etc/passwd' })],
  ['a title that is markup of an object', { ...posting(), title: { html: '<b>' } }],
  ['a title without end', posting({ title: 'x'.repeat(5_000) })],
  ['a text beyond the limit', body({ text: 'x'.repeat(TEXT_LIMIT + 1), blocks: [] })],
  ['blocks that overlap', body({ blocks: [posting().body.blocks[0], posting().body.blocks[0]] })],
  ['a block beyond the text', body({ blocks: [{ kind: 'item', level: 1, start: 0, end: 9_999 }] })],
  ['a day that is none', { ...posting(), facts: { ...posting().facts, opens: 'tomorrow' } }],
  [
    'pay that is no number',
    { ...posting(), facts: { ...posting().facts, salary: { min: Number.NaN, max: 1, period: 'hour', currency: 'USD' } } },
  ],
];

/** A minimum nested so often. */
function deep(depth: number): object {
  let node: object = { kind: 'requirement', id: 'r1' };
  for (let times = 0; times < depth; times++) node = { kind: 'all', of: [node] };
  return node;
}

const badAnalyses: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['another version', { ...analysis, version: 2 }],
  ['a minimum that names what is not there', { ...analysis, minimum: { kind: 'requirement', id: 'r9' } }],
  ['a minimum without bottom', { ...analysis, minimum: deep(10_000) }],
  ['two requirements of one id', { ...analysis, requirements: [analysis.requirements[0], analysis.requirements[0]] }],
  ['an ask of no known kind', { ...analysis, requirements: [{ ...analysis.requirements[0], ask: { kind: 'charm' } }], minimum: null }],
  [
    'a span that runs backwards',
    { ...analysis, requirements: [{ ...analysis.requirements[0], span: { start: 9, end: 3 } }], minimum: null },
  ],
  [
    'months below none',
    { ...analysis, requirements: [{ ...analysis.requirements[0], ask: { kind: 'experience', months: -1 } }], minimum: null },
  ],
];

describe('what comes from a page’s process or from the store', () => {
  test('a posting and an analysis pass as they are', () => {
    expect(v.parse(postingShape, posting())).toEqual(posting());
    expect(v.parse(analysisShape, analysis)).toEqual(analysis);
  });

  test('a minimum may be deeply nested', () => {
    expect(v.safeParse(analysisShape, { ...analysis, minimum: deep(20) }).success).toBe(true);
  });

  test('what is not known is left out', () => {
    expect(v.parse(postingShape, { ...posting(), onclick: 'x' })).toEqual(posting());
    const polluted: unknown = JSON.parse(JSON.stringify(posting()).replace('{', '{"__proto__":{"polluted":true},'));
    expect(v.parse(postingShape, polluted)).toEqual(posting());
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(badPostings)('no posting: %s', (_, data) => expect(v.safeParse(postingShape, data).success).toBe(false));
  test.each(badAnalyses)('no analysis: %s', (_, data) => expect(v.safeParse(analysisShape, data).success).toBe(false));
});
