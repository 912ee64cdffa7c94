import type { FileReading, Refusal } from '@/utils/core/profile/bring-in/reading';
import { recordsText } from '@/utils/core/profile/bring-in/records';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { readResumeText } from '@/utils/core/profile/resume-text/read-resume-text';
import { readDocx } from './read-docx';
import { isLinkedIn, readLinkedInArchive } from './read-linkedin';
import { asText, namesIn } from './unpack';

/** What a page gives to be read: a text, or a file's bytes. */
export type Given = { readonly text: string } | { readonly bytes: Uint8Array };

const refuse = (refusal: Refusal): FileReading => ({ ok: false, refusal });

const beginsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** Reads what was given by what it is, whatever its name says. Never throws: a refusal says what is wrong with it. */
export async function readGiven(given: Given): Promise<FileReading> {
  try {
    return 'text' in given ? readText(given.text) : await readBytes(given.bytes);
  } catch (error) {
    // Nested deeper than any résumé is.
    return refuse(error instanceof RangeError ? 'unsafe' : 'broken');
  }
}

async function readBytes(bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length === 0) return refuse('empty');
  if (beginsWith(bytes, 0x50, 0x4b)) return readArchive(bytes);
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('old-word');
  const text = asText(bytes);
  if (text === null || /^\s{0,20}(?:\{\\rtf|<\?xml|<!DOCTYPE|<html)/iu.test(text)) return refuse('unknown-kind');
  return readText(text);
}

async function readArchive(bytes: Uint8Array): Promise<FileReading> {
  const names = namesIn(bytes);
  if (names === null) return refuse('broken');
  if (names.includes('word/document.xml')) {
    const read = await readDocx(bytes);
    return read.ok ? readText(read.text) : read;
  }
  return isLinkedIn(names) ? readLinkedInArchive(bytes) : refuse('unknown-kind');
}

function readText(text: string): FileReading {
  if (text.trim() === '') return refuse('empty');
  if (/^[\s\uFEFF]{0,200}[{[]/u.test(text)) return readJson(text.replace(/^\uFEFF/u, ''));
  return { ok: true, imported: readResumeText(text.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '')) };
}

function readJson(text: string): FileReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const read = readJsonResume(data);
  if (!read.ok) return { ok: false, refusal: 'problems', problems: read.problems };
  return { ok: true, imported: { profile: read.profile, ...recordsText(data), cut: false } };
}
