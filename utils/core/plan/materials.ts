import type { Posting } from '../posting/posting';
import type { Analysis, Requirement, SectionKind } from '../requirements/requirement';
import { anyCase } from '../text/any-case';

/** One thing to send with an application. */
export interface Material {
  /** Its usual name (“résumé”), by which it is ticked off; `application` is the employer's own form. */
  readonly id: string;
  /** The posting's words, the first that ask for it. */
  readonly quote: string;
  /** The requirement that asks, for showing its words on the page. */
  readonly requirement: Requirement;
  readonly optional: boolean;
}

/** What a posting warns of. */
export type Warning =
  | 'resume-no-substitute'
  | 'incomplete-rejected'
  | 'no-postmarks'
  | 'no-fax-or-email'
  | 'no-late'
  | 'see-resume-refused'
  | 'no-changes-after'
  | 'must-be-attached';

/** What is to be sent, where, in which form, and what to beware of. */
export interface Materials {
  readonly items: readonly Material[];
  /** Addresses for mail and of pages that stand where the posting says how to apply. */
  readonly where: readonly string[];
  /** “PDF”, “one file” and the like, in the posting's words. */
  readonly form: readonly string[];
  readonly warnings: readonly { readonly kind: Warning; readonly quote: string }[];
}

/** In the order in which they are told; each with a phrase it reads. */
const WARNINGS: readonly (readonly [Warning, RegExp])[] = [
  // “Résumés are not accepted in place of the application”, “a resume may not be substituted for”.
  [
    'resume-no-substitute',
    anyCase(
      /\b(?:r[eé]sum[eé]s?|c\.?v\.?s?)\b[^.;]{0,60}\b(?:not|cannot|no)\b[^.;]{0,40}\b(?:in (?:lieu|place) of|instead of|substitut\w{1,4}|replace)\b|\b(?:in (?:lieu|place) of|substitut\w{1,4} for|instead of)\b[^.;]{0,40}\bapplication\b[^.;]{0,40}\bnot\b/u,
    ),
  ],
  ['see-resume-refused', anyCase(/["“']?\bsee (?:attached )?(?:r[eé]sum[eé]|application)\b["”']?[^.;]{0,60}\bnot\b/u)],
  [
    'incomplete-rejected',
    anyCase(
      /\bincomplete (?:applications?|packets?|submissions?|materials)\b[^.;]{0,50}\b(?:not|rejected|disqualif\w{1,6}|returned)\b|\bfailure to (?:submit|attach|provide|include|complete)\b[^.;]{0,80}\b(?:disqualif\w{1,7}|reject\w{0,3}|not be considered)\b/u,
    ),
  ],
  [
    'must-be-attached',
    anyCase(/\bmust be (?:attached|uploaded|submitted|included) (?:to|with|at the time of)\b[^.;]{0,40}\b(?:application|filing)\b/u),
  ],
  ['no-postmarks', anyCase(/\bpostmarks?\b[^.;]{0,30}\bnot\b/u)],
  ['no-fax-or-email', anyCase(/\b(?:faxed|e-?mailed|faxes|fax|mailed)\b[^.;]{0,40}\b(?:not be|not|cannot be) (?:accepted|considered)\b/u)],
  [
    'no-late',
    anyCase(/\b(?:late applications?|applications? received (?:after|later)|after (?:the )?(?:deadline|closing))\b[^.;]{0,60}\bnot\b/u),
  ],
  [
    'no-changes-after',
    anyCase(
      /\b(?:cannot|can not|may not|no) (?:be )?(?:chang\w{1,3}|modif\w{1,4}|revis\w{1,4}|additional information)\b[^.;]{0,50}\b(?:after|once)\b/u,
    ),
  ],
];

const FORM = anyCase(
  /\b(?:(?:as|in) (?:an?|one|a single)? ?(?:single |combined )?(?:pdf|word|ms word|docx?)(?: (?:format|file|document))?|(?:one|a single) (?:pdf|file|document|attachment)|pdf format|no more than (?:two|three|one|\d) pages?|at most (?:two|three|one|\d) pages?)\b/gu,
  'as |in |one |single|pdf|pages|page',
);
const MAIL = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}/gu;
const PAGE = /\b(?:https?:\/\/|www\.)[^\s<>()"“”]{4,200}/gu;

/** Where a posting says how to apply; the rest may name other pages and mailboxes. */
const HOW: ReadonlySet<SectionKind> = new Set(['apply', 'exam', 'other', 'required', 'qualifications']);

/** The most of each that is shown. */
const MOST = 4;

/** Reads what is to be sent with an application: each document once, a typing certificate where one is asked. */
export function readMaterials(
  posting: Pick<Posting, 'body'>,
  { requirements, sections }: Pick<Analysis, 'requirements' | 'sections'>,
): Materials {
  const items = new Map<string, Material>();
  for (const requirement of requirements) {
    const { ask, quote, strength } = requirement;
    const id = ask.kind === 'document' ? ask.name : ask.kind === 'typing' ? 'typing certificate' : null;
    if (id === null) continue;
    const optional = strength === 'preferred';
    const known = items.get(id);
    if (known === undefined) items.set(id, { id, quote, requirement, optional });
    else if (known.optional && !optional) items.set(id, { ...known, optional });
  }
  const { text } = posting.body;
  const apply = sections.filter(({ kind }) => kind === 'apply').map(({ span }) => text.slice(span.start, span.end));
  const told = sections.filter(({ kind }) => HOW.has(kind)).map(({ span }) => text.slice(span.start, span.end));
  const found = (pattern: RegExp, parts: readonly string[]): readonly string[] =>
    [...new Set(parts.flatMap((part) => [...part.matchAll(pattern)].map(([words]) => words.replace(/[.,;:]{1,3}$/u, ''))))].slice(0, MOST);
  return {
    items: [...items.values()],
    where: [...found(MAIL, apply), ...found(PAGE, apply)],
    form: found(FORM, apply),
    warnings: warningsIn(told.length > 0 ? told : [text]),
  };
}

function warningsIn(parts: readonly string[]): Materials['warnings'] {
  const lines = parts.flatMap((part) => part.split(/\n|(?<=[.!?])\s(?=[\p{Lu}“"'‘])/u)).map((line) => line.trim());
  return WARNINGS.flatMap(([kind, pattern]) => {
    const quote = lines.find((line) => line.length <= 400 && pattern.test(line));
    return quote === undefined ? [] : [{ kind, quote }];
  });
}
