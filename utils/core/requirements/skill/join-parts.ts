import { findStretch } from '../judging/stretch-of';
import type { Finding, Refiner } from '../rule';
import { FIRM } from './cues';
import { isCompetency } from './line';
import { toSkill } from './to-finding';

/** The most parts that one item's sentence is joined of; a longer row is a list of skills. */
const MOST = 3;

/** Joins the parts of one item that a semicolon parted: “Strong communication skills; ability to present ideas clearly” is one skill. A row of four or more is a list, and so is “Knowledge of - arithmetic; word processing”. */
export const joinParts: Refiner = {
  id: 'skill/join-parts',
  refine: (findings, context) => {
    const joined: Finding[] = [];
    for (let at = 0; at < findings.length; ) {
      const first = findings[at];
      if (!first) break;
      const run = [first];
      while (at + run.length < findings.length) {
        const last = run[run.length - 1];
        const next = findings[at + run.length];
        if (!last || !next || !goTogether(last, next, context)) break;
        run.push(next);
      }
      const last = run[run.length - 1];
      if (run.length > 1 && (run.length <= MOST || ofCompetency(first, context)) && last) {
        const span = { start: first.span.start, end: last.span.end };
        context.trace('skill/join-parts', `${run.length} parts of one item joined`, span);
        joined.push({ ...first, ...toSkill(first.rule, span, context.flat.text.slice(span.start, span.end)) });
      } else joined.push(...run);
      at += run.length;
    }
    return joined;
  },
};

/** “Professionalism: Takes pride in the work; meets deadlines; keeps calm; …” is one, however many its parts. */
function ofCompetency({ span }: Finding, context: Parameters<Refiner['refine']>[1]): boolean {
  const stretch = findStretch(context, span);
  return stretch !== undefined && isCompetency({ flat: context.flat, stretch });
}

function goTogether(a: Finding, b: Finding, context: Parameters<Refiner['refine']>[1]): boolean {
  if (a.ask.kind !== 'skill' || b.ask.kind !== 'skill' || a.strength !== b.strength) return false;
  const stretch = findStretch(context, a.span);
  const next = findStretch(context, b.span);
  if (!stretch || !next || stretch.block !== next.block || stretch.lead !== next.lead) return false;
  if (stretch.block.kind !== 'item' && (!ofCompetency(a, context) || FIRM.test(context.flat.text.slice(b.span.start, b.span.end))))
    return false;
  return /^\s{0,2};\s{1,3}(?:and\s{1,2})?$/u.test(context.flat.text.slice(a.span.end, b.span.start));
}
