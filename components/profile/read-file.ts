import type { Problem } from '@/utils/core/profile/cursor';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import type { Profile } from '@/utils/core/profile/profile';

/** No résumé is larger; in bytes. */
const LARGEST = 5_000_000;

/** A file read whole, or why nothing of it was taken. */
export type ReadFile =
  | { readonly kind: 'read'; readonly profile: Profile }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

/** Reads a JSON Resume that the user chose. Nothing is written, and nothing is half read. */
export async function readResumeFile(file: Pick<File, 'size' | 'text'>): Promise<ReadFile> {
  if (file.size > LARGEST) return { kind: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'unreadable' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const read = readJsonResume(data);
  return read.ok ? { kind: 'read', profile: read.profile } : { kind: 'problems', problems: read.problems };
}
