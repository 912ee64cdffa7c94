import type { Span } from '../../text/flat-text';
import type { Problem } from '../cursor';
import type { Profile } from '../profile';

/** Why nothing was taken of a file or a text. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'unreadable'
  | 'unknown-kind'
  | 'old-word'
  | 'broken'
  | 'password'
  | 'no-text'
  | 'expands'
  | 'unsafe'
  | 'not-json'
  | 'took-too-long'
  | 'failed';

/** What a file or text says of a person, each item with the words it came from. */
export interface Imported {
  readonly profile: Profile;
  /** The text that was read; spans lead into it. Empty where the file's fields are themselves the profile's. */
  readonly text: string;
  /** By an item's id. An item without an entry came from named fields. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  /** The text was longer than what is read. */
  readonly cut: boolean;
}

/** A file read whole, or why nothing of it was taken. */
export type FileReading =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly refusal: 'problems'; readonly problems: readonly Problem[] };

/** The text of a file, or why there is none. */
export type TextReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** What a reader says while it works: how far it is, and at the end what it read. */
export type ReaderSays<T> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly reading: T };
