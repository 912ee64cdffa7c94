/** A sentence or field welded to the next: “2024To Apply”, “FilledNo”, “Date06/30/2023”. */
const WELD = /(?<=[a-z.\d])(?=[A-Z][a-z])|(?<=[a-z])(?=\d{1,2}\/\d{1,2}\/\d{2})/gu;

/** The text with every dash, space and quote in its plain form and lost line breaks put back; offsets are not kept. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\t\r]/gu, ' ')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(WELD, '\n');
}
