/** The text with every dash, space and quote in its plain form, one code unit for one: offsets stay what they were. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\t\r]/gu, ' ')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"');
}
