import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/core/requirements/analyse';
import type { Ask, AskKind } from '../../../utils/core/requirements/ask';
import type { Analysis } from '../../../utils/core/requirements/requirement';
import { readPlainText } from '../../../utils/core/text/plain-text';

/** The keys of an ask that a phrase must fix; `strength` beside them where it matters. */
type Wanted = Partial<Record<string, unknown>>;

/** Phrases of one kind: those read, with the words the span must cover in brackets, and near ones that must be left. */
export interface Phrases {
  readonly finds: readonly (readonly [wanted: Wanted, phrases: readonly string[]])[];
  readonly ignores?: readonly string[];
  /** What stands above each phrase; by default “Minimum Qualifications”. */
  readonly under?: string;
}

/** Reads a phrase as the only item under a heading. */
export function readPhrase(phrase: string, under = 'Minimum Qualifications'): Analysis {
  return analyse(readPlainText(`${under}\n\n• ${phrase}\n`), 'Librarian');
}

/** Tries every phrase of a kind; a failure shows what was found instead and the trace. */
export function phrases(kind: AskKind, { finds, ignores = [], under }: Phrases): void {
  describe(kind, () => {
    const rows = finds.flatMap(([wanted, list]) => list.map((phrase) => ({ phrase, wanted })));
    test.each(rows)('reads $phrase', ({ phrase, wanted }) => {
      const covered = /\[(?<words>.{1,300}?)\]/su.exec(phrase)?.groups?.words;
      const analysis = readPhrase(phrase.replace(/[[\]]/gu, ''), under);
      const of = analysis.requirements.filter(({ ask }) => ask.kind === kind);
      const told = of.find(({ quote }) => covered === undefined || quote.includes(covered) || covered.includes(quote)) ?? of[0];
      const seen = told && { ...told.ask, strength: told.strength, screening: told.screening };
      expect(seen, shown(analysis)).toMatchObject({ ...wanted });
      for (const key of absent(kind)) if (!(key in wanted)) expect(seen && key in seen, `${key} · ${shown(analysis)}`).not.toBe(true);
      if (covered !== undefined) expect(told?.quote, shown(analysis)).toContain(covered);
    });
    if (ignores.length > 0)
      test.each(ignores)('leaves %s', (phrase) => {
        const analysis = readPhrase(phrase, under);
        expect(
          analysis.requirements.filter(({ ask }) => ask.kind === kind),
          shown(analysis),
        ).toEqual([]);
      });
  });
}

/** The keys that, where a phrase does not want them, must not be made up. */
function absent(kind: AskKind): readonly string[] {
  if (kind === 'education') return ['library', 'ala', 'inProgress'];
  return kind === 'experience' ? ['library', 'professional', 'supervisory'] : [];
}

function shown({ requirements, trace }: Analysis): string {
  const found = requirements.map(({ rule, quote, strength, ask }) => `${rule} ${strength} “${quote}” ${JSON.stringify(ask satisfies Ask)}`);
  return [...found, ...trace.map(({ rule, what }) => `${rule}: ${what}`)].join('\n') || 'nothing found';
}

/** Reads a text of several lines and tells each requirement as `kind strength: quote`, for what needs more than one line. */
export function told(text: string): readonly string[] {
  return analyse(readPlainText(text), 'Librarian').requirements.map(
    ({ ask, strength, quote }) => `${ask.kind} ${strength}: ${quote.replace(/\s+/gu, ' ')}`,
  );
}

/** The same of lines that “|” parts. */
export const asked = (lines: string): readonly string[] => told(lines.replaceAll('|', '\n'));
