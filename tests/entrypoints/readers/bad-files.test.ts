import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LARGEST, readSource } from '@/entrypoints/options/read-source';
import { readPdf } from '@/entrypoints/pdf-reader/read-pdf';
import { readGiven } from '@/entrypoints/resume-reader/read-file';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import type { Refusal } from '@/utils/core/profile/bring-in/reading';
import { makeDocx } from '../../tools/make-docx';
import { makePdf, pagesOf } from '../../tools/make-pdf';
import { lyingZip, packedZeros } from '../../tools/zip-bomb';

const lines = pagesOf('Ada Quill\n\nExperience\nLibrary Clerk, City of Saltmarsh, 2020 – 2022');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordOf = (body: string, before = ''): Uint8Array =>
  makeDocx([], { document: `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>` });
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

const refusedPdf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Refusal | 'read'> => {
  const read = await readPdf(bytes, () => undefined);
  return read.ok ? 'read' : read.refusal;
};
const refused = async (bytes: Uint8Array): Promise<string> => {
  const read = await readGiven({ bytes });
  return read.ok ? 'read' : read.refusal;
};

describe('a PDF that cannot be read is refused by its fault', () => {
  const whole = makePdf(lines, { packed: true });
  test('a whole one is read', async () => expect(await refusedPdf(whole.slice())).toBe('read'));
  test('locked', async () => expect(await refusedPdf(makePdf(lines, { locked: true }))).toBe('password'));
  test('pictures of text', async () => expect(await refusedPdf(makePdf([[], []]))).toBe('no-text'));
  test('no PDF in spite of its name', async () => expect(await refusedPdf(new TextEncoder().encode('<html>%PDF'))).toBe('broken'));
  test.each([40, 200, 0.5, 0.9])('cut off at %d', async (at) => {
    const cut = whole.slice(0, at < 1 ? Math.floor(whole.length * at) : at);
    // A reader may save what was there; it must not hang, throw, or invent.
    expect(['broken', 'no-text', 'read']).toContain(await refusedPdf(cut));
  });
  test('one that would fill the memory is not opened', async () => {
    const from = process.cpuUsage();
    expect(await refusedPdf(makePdf(lines, { stream: packedZeros(100_000_000) }))).toBe('expands');
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(15_000);
  }, 60_000);
  test('one with a large picture is read', async () => {
    expect(await refusedPdf(makePdf([...lines, []], { packed: true }))).toBe('read');
    expect(await refusedPdf(makePdf(lines, { stream: packedZeros(20_000_000) }))).toBe('no-text');
  }, 60_000);
});

describe('a Word file that cannot be read is refused by its fault', () => {
  test('a whole one is read', async () => expect(await refused(wordOf(paragraph('Ada Quill')))).toBe('read'));
  test('cut off', async () => expect(await refused(wordOf(paragraph('Ada Quill')).slice(0, 300))).toBe('broken'));
  test('of the old kind, or locked', async () =>
    expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toBe('old-word'));
  test('with nothing in it', async () => expect(await refused(wordOf(''))).toBe('no-text'));
  test('that declares entities', async () => {
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(await refused(wordOf(paragraph('&b;&c;'), laughs))).toBe('unsafe');
  });
  test('nested deeper than any text', async () => {
    const deep = 15_000;
    expect(['unsafe', 'broken', 'no-text']).toContain(
      await refused(wordOf('<w:tbl><w:tr><w:tc>'.repeat(deep) + paragraph('x') + '</w:tc></w:tr></w:tbl>'.repeat(deep))),
    );
  }, 60_000);
  test('that would fill the memory', async () => {
    expect(await refused(lyingZip('word/document.xml', strToU8('<x/>'), 900_000_000))).toBe('expands');
  });
  test('whose directory lies about its size', async () => {
    const bomb = lyingZip('word/document.xml', new Uint8Array(50_000_000), 500);
    expect(['broken', 'no-text']).toContain(await refused(bomb));
  }, 60_000);
  test('what is no XML', async () => expect(['broken', 'no-text']).toContain(await refused(makeDocx([], { document: 'not < xml >' }))));
  test('macros and embedded files stay packed', async () => {
    const macro = makeDocx(['Ada Quill'], {
      parts: { 'word/vbaProject.bin': new Uint8Array(40_000_000), 'word/embeddings/x.exe': new Uint8Array(100) },
    });
    expect(await refused(macro)).toBe('read');
  });
});

describe('other files', () => {
  test.each<[what: string, bytes: Uint8Array, refusal: string]>([
    ['an empty one', new Uint8Array(), 'empty'],
    ['white space', strToU8(' \n\t\n'), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'unknown-kind'],
    ['RTF', strToU8('{\\rtf1\\ansi Ada}'), 'unknown-kind'],
    ['Europass or HR-XML', strToU8('<?xml version="1.0"?><Candidate/>'), 'unknown-kind'],
    ['a page', strToU8('<!DOCTYPE html><p>Ada'), 'unknown-kind'],
    ['an archive of something else', zipSync({ 'song.mp3': strToU8('la') }), 'unknown-kind'],
    ['an archive cut off', zipSync({ 'Positions.csv': strToU8('Title\nPage') }).slice(0, 40), 'broken'],
    ['JSON that ends too soon', strToU8('{"work": ['), 'not-json'],
    ['JSON of other fields', strToU8('{"work": [{"startDate": "once"}]}'), 'problems'],
    ['a list', strToU8('[1, 2]'), 'problems'],
  ])('%s', async (_, bytes, refusal) => expect(await refused(bytes)).toBe(refusal));

  test('JSON nested without end neither hangs nor throws', async () => {
    const depth = 200_000;
    const deep = `{"work": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(['problems', 'unsafe', 'not-json']).toContain(await refused(strToU8(deep)));
  });

  test('a prototype in JSON stays text', async () => {
    const read = await readGiven({
      text: '{"__proto__": {"polluted": true}, "basics": {"name": "Ada"}, "constructor": {"prototype": {"polluted": true}}}',
    });
    expect(read.ok && read.imported.profile.name).toBe('Ada');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('an archive with a file that would fill the memory', async () => {
    expect(await refused(lyingZip('Positions.csv', strToU8('Title\nPage'), 800_000_000))).toBe('expands');
  });

  test('200 MB are refused before they are read', async () => {
    const file = { name: 'huge.pdf', size: 200_000_000, arrayBuffer: () => Promise.reject(new Error('it was opened')) } as unknown as File;
    const watch = { signal: new AbortController().signal, onProgress: () => undefined };
    expect(await readSource({ kind: 'file', file }, watch)).toEqual({ ok: false, refusal: 'too-large' });
    const gone = { name: 'gone.pdf', size: LARGEST, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File;
    expect(await readSource({ kind: 'file', file: gone }, watch)).toEqual({ ok: false, refusal: 'unreadable' });
  });

  test('every refusal is a sentence that says that nothing was written', () => {
    for (const words of Object.values(en.importing.refused)) expect(words).toMatch(/Nothing was written\.$/u);
    for (const words of Object.values(es.importing.refused)) expect(words).toMatch(/No se escribió nada\.$/u);
  });
});
