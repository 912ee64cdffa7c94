import type { Application } from '@/utils/core/tracker/application';

const folded = new WeakMap<Application, string>();

/** Without case, accents and what is not seen (soft hyphens, signs that turn the direction), and with straight quotes: “jose” finds “San José”, “children's” what is set with a curly one. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}

/** What a search looks at, folded once for each row: ten thousand rows are searched on every keystroke. */
function haystack(application: Application): string {
  const known = folded.get(application);
  if (known !== undefined) return known;
  const { title, employer, location, notes, facts } = application;
  const text = fold([title, employer, location, facts.examNumber, notes].filter((part) => part !== null).join('\n'));
  folded.set(application, text);
  return text;
}

/** The applications in which every word of the query stands somewhere: in the title, employer, place, exam number or notes. */
export function searchApplications(applications: readonly Application[], query: string): readonly Application[] {
  const words = fold(query)
    .split(/\s/u)
    .filter((word) => word !== '');
  if (words.length === 0) return applications;
  return applications.filter((application) => {
    const text = haystack(application);
    return words.every((word) => text.includes(word));
  });
}

/** Rows folded between two turns of whatever waits. */
const PART = 500;

/** Folds a long list beforehand, in parts, so that the first key is answered as fast as the others; ends where the signal is aborted. */
export async function warmSearch(applications: readonly Application[], signal: AbortSignal): Promise<void> {
  for (let from = 0; from < applications.length && !signal.aborted; from += PART) {
    for (const application of applications.slice(from, from + PART)) haystack(application);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
