import type { Analysis, Requirement } from '../requirements/requirement';
import type { Judgement } from './judgement';

/** A kept posting with its judgement as of now; `id` is its application's. */
export interface JudgedPosting {
  readonly id: string;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
}

/** One open question over all kept postings. */
export interface OpenQuestion {
  /** The key under which the answer is kept. */
  readonly about: string;
  /** As the first of the postings asks it. */
  readonly requirement: Requirement;
  /** The postings whose minimum is settled by the answer alone, be it a yes or a no. */
  readonly decides: readonly string[];
  /** Those among them that a yes makes eligible. */
  readonly opens: readonly string[];
  /** Every posting in which the answer could help to decide, those it decides among them. */
  readonly asks: readonly string[];
  /** The user has put it off. */
  readonly putOff: boolean;
}

/**
 * The questions that the profile leaves open, by how many postings each decides alone, then by how many it helps to decide, then in the order of
 * the postings; what was put off stands last. A question that several postings ask is one.
 */
export function openQuestions(kept: readonly JudgedPosting[]): readonly OpenQuestion[] {
  const found = new Map<string, OpenQuestion>();
  for (const { id, analysis, judgement } of kept) {
    for (const { requirement: asked, about, yes, no } of judgement.questions) {
      const requirement = analysis.requirements.find((one) => one.id === asked);
      if (requirement === undefined) continue;
      const known = found.get(about);
      const settled = yes !== 'unknown' || no !== 'unknown';
      const leaf = judgement.leaves.find((one) => one.requirement === asked);
      found.set(about, {
        about,
        requirement: known?.requirement ?? requirement,
        decides: [...(known?.decides ?? []), ...(settled ? [id] : [])],
        opens: [...(known?.opens ?? []), ...(yes === 'true' ? [id] : [])],
        asks: [...(known?.asks ?? []), id],
        putOff: leaf?.putOff === true,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(a.putOff) - Number(b.putOff) || b.decides.length - a.decides.length || b.asks.length - a.asks.length,
  );
}
