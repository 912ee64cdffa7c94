import { expect, test } from 'vitest';
import { statementsOf } from '../../../utils/core/text/statements';

test.each([
  ['', ['']],
  ['Two years; a degree. Or more', ['Two years', ' a degree', ' Or more']],
  ['Node.js at 3.5%;and', ['Node.js at 3.5%;and']],
  ['A line\nanother.\u00a0Third.', ['A line', 'another', '\u00a0Third', '']],
  ['ends;\n', ['ends', '', '']],
])('%j is divided', (text, parts) => expect(statementsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts));

test('are what a pattern would divide, text after text', () => {
  for (const text of ['a. b; c\nd.e', '. ;\n\n', 'x'.repeat(50), 'a. b; c\nd.e']) {
    const cuts = [...text.matchAll(/[.;](?=\s|$)|\n|$/gu)].map(({ index }) => index);
    expect(statementsOf(text).map(({ end }) => end)).toEqual(cuts);
  }
});
