import { anyCase, lowered } from '../../text/any-case';
import type { Finding, Refiner } from '../rule';

const REACH = 210;
/** What joins the two, in the words from the first on. */
const JOINED = anyCase(/^[^.;]{0,200}(?:\band|,) (?:currently |actively )?$/u);
const PURSUING = anyCase(/^(?:currently )?(?:pursuing|working towards?)\b/u, 'pursuing|working');

const YEARS_OF_STUDY = anyCase(/\byears? of (?:progressively higher[- ]?(?:level )?)?graduate\b/u, 'graduate');

/** “Enrolled in a library school, in their second year, and pursuing an MLIS” is one study that goes on, and not two; “enrolled in the college or pursuing an MLIS” is. */
export const oneStudy: Refiner = {
  id: 'education/one-study',
  refine: (findings, { flat: { text }, trace }) => {
    const kept: Finding[] = [];
    for (const finding of findings) {
      const before = kept[kept.length - 1];
      const { ask, span } = finding;
      const goesOn =
        before?.ask.kind === 'education' &&
        before.ask.inProgress === true &&
        ask.kind === 'education' &&
        ask.inProgress === true &&
        span.start - before.span.start < REACH &&
        PURSUING.test(text.slice(span.start, span.end)) &&
        JOINED.test(text.slice(before.span.start, span.start));
      // Federal: “a doctorate, or three full years of progressively higher graduate study leading to one”.
      const towards =
        before?.ask.kind === 'education' &&
        before.ask.level === 'doctorate' &&
        ask.kind === 'education' &&
        YEARS_OF_STUDY.test(text.slice(span.start, span.end)) &&
        /^,? or $/u.test(lowered(text.slice(before.span.end, span.start)));
      // Federal: “two full years of progressively higher graduate study, or a master's degree”: the one in years, the other by name.
      const inYears =
        before?.rule === 'education/coursework' &&
        before.ask.kind === 'education' &&
        before.ask.level === undefined &&
        YEARS_OF_STUDY.test(text.slice(before.span.start, before.span.end)) &&
        ask.kind === 'education' &&
        (ask.level === 'master' || ask.level === 'doctorate') &&
        /^,? or (?:an? )?$/u.test(text.slice(before.span.end, span.start));
      if (inYears && ask.kind === 'education') {
        trace('education/one-study', 'the degree that the years of study come to', span);
        kept[kept.length - 1] = { ...finding, span: { start: before.span.start, end: span.end }, ask: { ...ask, equivalent: true } };
        continue;
      }
      // “12 credits toward the MLIS degree”, “enrolled in a library school working toward the MLIS”: the degree is only what the study is for.
      const inside =
        before?.rule === 'education/coursework' &&
        ask.kind === 'education' &&
        before.span.start < span.start &&
        span.end <= before.span.end;
      if (inside && before?.ask.kind === 'education' && ask.kind === 'education') {
        trace('education/one-study', 'what the study is for', span);
        if (before.ask.units === undefined) kept[kept.length - 1] = { ...before, ask: { ...ask, ...before.ask } };
        continue;
      }
      if (!goesOn && !towards) {
        kept.push(finding);
        continue;
      }
      trace('education/one-study', 'the same study', span);
      kept[kept.length - 1] = {
        ...before,
        span: { start: before.span.start, end: Math.max(before.span.end, span.end) },
        ask: towards ? before.ask : { ...before.ask, ...ask },
      };
    }
    return kept;
  },
};
