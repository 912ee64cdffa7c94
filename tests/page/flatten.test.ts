// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { TEXT_LIMIT } from '@/utils/core/text/flat-text';
import { tellBlocks } from '@/utils/core/text/tell-blocks';
import { flatten as flattenRaw, type LeaveOut } from '@/utils/page/flatten';

/** The text with its blocks, as the background tells them. */
const flatten = (elements: readonly Element[], leaveOut?: LeaveOut) => {
  const { raw, rangesOf } = flattenRaw(elements, leaveOut);
  return { ...tellBlocks(raw), rangesOf };
};

/** A document fragment as the parser makes it. */
function parsed(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<body><main>${html}</main></body>`, 'text/html');
  const main = body.firstElementChild;
  if (main === null) throw new Error('no element');
  return main;
}

/** Blocks as short lines: `h2 Heading`, `i1 item`, `p paragraph`. */
function shown(html: string, leaveOut?: string): readonly string[] {
  const { text, blocks } = flatten([parsed(html)], leaveOut);
  return blocks.map(({ kind, level, start, end }) => {
    const sign = kind === 'heading' ? `h${level}` : kind === 'item' ? `i${level}` : 'p';
    return `${sign} ${text.slice(start, end)}`;
  });
}

describe('blocks', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['headings by rank', '<h2>Duties</h2><p>Leads storytimes.</p><h3>Other</h3>', ['h2 Duties', 'p Leads storytimes.', 'h3 Other']],
    ['a term and its definition', '<dl><dt>Summary</dt><dd>Serves readers.</dd></dl>', ['h2 Summary', 'p Serves readers.']],
    [
      'a heading within a term',
      '<dl><dt><h3>Summary</h3></dt><dd><p></p><ul><li>Serves readers.\t</li></ul></dd></dl>',
      ['h3 Summary', 'i1 Serves readers.'],
    ],
    [
      'nested lists',
      '<ul><li>Degrees<ul><li>an MLIS,</li><li>or an MA.</li></ul></li><li>Spanish.</li></ul>',
      ['i1 Degrees', 'i2 an MLIS,', 'i2 or an MA.', 'i1 Spanish.'],
    ],
    ['a paragraph in an item', '<ul><li><p>An MLIS.</p></li><li><span>Spanish.</span></li></ul>', ['i1 An MLIS.', 'i1 Spanish.']],
    ['a list after an open paragraph', '<p>You have:<ul><li>an MLIS.</li></ul>', ['h6 You have:', 'i1 an MLIS.']],
    ['white space', '<p>An \n  MLIS&nbsp; or <b> MA </b> .</p>\n\n <p> \u200b </p>', ['p An MLIS or MA .']],
    ['breaks', '<p>Weekends are worked.<br>Salary is $20 an hour.</p>', ['p Weekends are worked.', 'p Salary is $20 an hour.']],
    ['typed bullets', '<div>• An MLIS.<br>• Two years of work.</div>', ['i1 An MLIS.', 'i1 Two years of work.']],
    ['a line in bold', '<p><strong>Requirements<br><br></strong>An MLIS is required.</p>', ['h5 Requirements', 'p An MLIS is required.']],
    [
      'a bold sentence',
      '<p><b>You must be able to lift boxes.</b></p><p>More of the text stands here and it is not bold.</p>',
      ['p You must be able to lift boxes.', 'p More of the text stands here and it is not bold.'],
    ],
    [
      'a text all in bold',
      '<p><b>We need a librarian</b></p><p><b>for the branch in town</b></p>',
      ['p We need a librarian', 'p for the branch in town'],
    ],
    ['a table of labels', '<table><tr><td>Education</td><td>An MLIS</td></tr></table>', ['p Education\tAn MLIS']],
    [
      'a layout table',
      '<table><tr><td><h2>Duties</h2><p>Serves.</p></td><td><p>One.</p><p>Two.</p></td></tr></table>',
      ['h2 Duties', 'p Serves.', 'p One.', 'p Two.'],
    ],
    ['kept line feeds', '<pre>Serves readers.\nLeads storytimes.</pre>', ['p Serves readers.', 'p Leads storytimes.']],
    ['HTML in a pre', '<pre><p>Serves\nreaders.</p>\n</pre>', ['p Serves readers.']],
    ['a heading that is a button', '<h3><button>Duties</button></h3><p>Serves.</p><button>Apply</button>', ['h3 Duties', 'p Serves.']],
    [
      'what is no text',
      '<style>p{}</style><script>x</script><p>Serves<span hidden> no</span><i style="display: none">no</i> all.</p><svg><text>no</text></svg>',
      ['p Serves all.'],
    ],
  ];
  test.each(table)('%s', (_, html, blocks) => expect(shown(html)).toEqual(blocks));

  test('what a site leaves out', () => expect(shown('<p>Serves.</p><div class="match">You match!</div>', '.match')).toEqual(['p Serves.']));

  test('the same from the tree that a script builds, which no parser has split', () => {
    const paragraph = document.createElement('p');
    const span = document.createElement('span');
    const list = document.createElement('ul');
    const inner = document.createElement('p');
    for (const words of ['an MLIS,', 'Spanish.']) {
      const item = document.createElement('li');
      item.append(words);
      list.append(item);
    }
    inner.append('We look for a librarian who has');
    span.append(inner, list);
    paragraph.append(span);
    const { text } = flatten([paragraph]);
    expect(text).toBe('We look for a librarian who has\nan MLIS,\nSpanish.');
    expect(flatten([parsed(paragraph.outerHTML)]).text).toBe(text);
  });

  test('an element within another counts once', () => {
    const main = parsed('<div><p>Serves.</p></div>');
    expect(flatten([main, ...main.querySelectorAll('p')]).text).toBe('Serves.');
  });
});

describe('ranges', () => {
  const words = (ranges: readonly StaticRange[]) =>
    ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  const rangesOf = (html: string, quote: string) => {
    const flat = flatten([parsed(html)]);
    const start = flat.text.indexOf(quote);
    return words(flat.rangesOf({ start, end: start + quote.length }));
  };

  test('lead back to the words', () => expect(rangesOf('<p>An MLIS and two years.</p>', 'two years')).toEqual(['two years']));
  test('span inline elements and white space in one piece', () =>
    expect(rangesOf('<p>An <b>ALA</b>-accredited \n MLIS.</p>', 'ALA-accredited MLIS')).toEqual(['ALA-accredited \n MLIS']));
  test('break at blocks', () => expect(rangesOf('<p>An MLIS</p> <p>or an MA.</p>', 'MLIS\nor an MA')).toEqual(['MLIS', 'or an MA']));
  test('break where something is left out', () =>
    expect(rangesOf('<p>An MLIS<style>b{}</style> or MA.</p>', 'MLIS or MA')).toEqual(['MLIS', ' or MA']));
  test('every character stands where its range says', () => {
    const flat = flatten([parsed('<h2>A  b</h2><ul><li>c\u00ad d<br>e</li></ul><table><tr><td>f</td><td>g</td></tr></table>')]);
    for (let i = 0; i < flat.text.length; i++) {
      const found = words(flat.rangesOf({ start: i, end: i + 1 })).join('');
      if (/\s/u.test(flat.text[i] ?? '')) expect(found.trim()).toBe('');
      else expect(found).toBe(flat.text[i]);
    }
  });
});

describe('hostile pages', () => {
  test('a text beyond the limit is cut and says so', () => {
    const flat = flatten([parsed(`<p>${'word '.repeat(TEXT_LIMIT / 4)}</p>`)]);
    expect(flat.cut).toBe(true);
    expect(flat.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
  });
  test('deep nesting does not exhaust the stack', () => {
    let root = document.createElement('span');
    root.append('Serves.');
    for (let i = 0; i < 2_000; i++) {
      const outer = document.createElement('span');
      outer.append(root);
      root = outer;
    }
    expect(flatten([root]).text).toBe('Serves.');
  });
});
