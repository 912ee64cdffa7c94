import type { Finding, Parser } from '../rule';

/** What is sent in, by its usual name and its other names. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['résumé', /\b(?:r[eé]sum[eé]s?)(?![\p{L}])(?:\s{0,2}(?:\/|or|and\/or)\s{0,2}(?:c\.?v\.?\b|curriculum vitae))?/giu],
  ['CV', /\b(?:c\.?v\.?|curriculum vitae|curricula vitae|vitae?)(?![\p{L}])(?:\s{0,2}(?:\/|or|and\/or)\s{0,2}r[eé]sum[eé])?/giu],
  [
    'cover letter',
    /\b(?:cover(?:ing)? letters?|letters? of (?:interest|application|intent|introduction|inquiry|motivation)|application letters?|cover memo|letter (?:describing|outlining|explaining|addressing|that|stating|detailing))\b/giu,
  ],
  ['transcripts', /\b(?:(?:un)?official )?(?:college |university |academic |graduate )?transcripts?\b/giu],
  [
    'letters of recommendation',
    /\b(?:(?:\w{3,6}|\d)(?: \(\d\))? )?(?:current |professional |signed )?(?:letters? of (?:recommendation|reference|support)|reference letters?|recommendation letters?)\b/giu,
  ],
  [
    'references',
    /\b(?:(?:names?|list|contact (?:information|details))[^.;\n]{0,70}\b)?(?:(?:a list of |at least )?(?:two|three|four|five|six|\d)(?: \(\d\))?(?: to (?:five|\d))? )?(?:(?:current|professional|work|business|academic|supervisory|employment|recent|written|personal)(?:,| and| or)? ){0,3}(?:references|referees)\b/giu,
  ],
  [
    'writing sample',
    /\b(?:writing|work|cataloging|teaching|lesson|finding aid) samples?\b|\bsamples? of (?:\p{L}{2,14} ){0,2}(?:writing|work)\b/giu,
  ],
  ['portfolio', /\b(?:an? )?(?:online |digital |professional )?portfolio\b/giu],
  [
    'statement',
    /\b(?:an? )?(?:(?:diversity|personal|teaching|research|leadership|inclusion|equity|DEI|EDI|inclusive excellence|purpose)(?:,| and|\/)? ?){1,3}(?:statements?|philosophy)\b|\b(?:an? )?(?:(?:brief|short|one-page|written|separate) )?statements? (?:of|on|about|addressing|describing|supporting|regarding|that)\b[^.;,\n]{2,80}|\bstatement of (?:teaching|contributions?)\b[^.;,\n]{0,60}|\bteaching philosophy\b/giu,
  ],
  [
    'supplemental questionnaire',
    /\b(?:(?:supplemental|supplementary|qualifications?|additional|screening|pre-?screening|agency-wide|job-specific)(?: application| job)? ?(?:questionnaires?|questions)(?: \(?SQ\)?)?|responses? to (?:the )?(?:supplemental|application|following) questions|supplemental (?:application|answers|form)|(?:[\p{Lu}][\p{L}]{1,14} ){1,4}Qualifications Questionnaire)\b/giu,
  ],
  ['salary expectations', /\bsalary (?:requirements?|history|expectations?)\b/giu],
  [
    'proof of degree',
    /\b(?:(?:required |official |acceptable )?(?:proof|verification|evidence|cop(?:y|ies)) of (?:\p{L}{2,14}['’]?s? ){0,4}(?:degrees?|diplomas?|education|coursework|graduation)(?: (?:and\/or|or|and) (?:coursework|degree))?|(?:foreign )?(?:degree|credential|transcript) evaluation|evaluation of equivalency)\b/giu,
  ],
  [
    'proof of certification',
    /\b(?:proof|verification|cop(?:y|ies)) of (?:\p{L}{2,14}['’]?s? ){0,4}(?:certificat(?:e|ion)s?|licen[cs]es?|credentials?)\b/giu,
  ],
  ['veterans documents', /\bDD[- ]?(?:Form )?214\b|\bSF[- ]?(?:50|15)\b|\bveterans['’]? preference (?:documentation|form)s?\b/giu],
  [
    'application',
    /\b(?:(?:an?|the|all|our) )?(?:(?:completed?|online|on-line|regular|official|city|county|state|college|university|district|library|employment|job|standard|signed|whole|electronic|formal|new|edjoin|required|district's|library's|current|paper|separate) ){0,4}(?:employment |job )?applications?(?: forms?| packets?| package)?\b/giu,
  ],
];

/** What asks for it. */
const SEND =
  /\b(?:submit(?:ted|ting)?|send|attach(?:ed|ing)?|includ(?:e|es|ing|ed)|provid(?:e|ed|ing)|upload(?:ed|ing)?|e-?mail(?:ed)?|mail|complet(?:e|ed|ing)|fill(?:ed)? (?:in|out)|require[sd]?|requires|must|forward|accompan(?:y|ied)|consist(?:s|ing)? of|apply (?:with|by)|with your application|supply|furnish|prepare|bring|enclose|in addition to|plus|address(?:ed)?|should (?:contain|include)|answer|respond|request(?:ed)?|following|please|as (?:one|a single) (?:pdf|file|document)|interested (?:candidates|applicants|persons|individuals)|pdf)\b/iu;
const SEND_APPLICATION =
  /\b(?:submit(?:ted|ting)?|send|complet(?:e|ed|ing)|fill(?:ed)? (?:in|out)|attach|in addition to|provide|e-?mail|mail|file|accepted in place of|required|requires)\b[^.;\n]{0,60}$/iu;

/** What merely talks of them. */
const TALK =
  /\b(?:applications? (?:received|submitted|will be (?:accepted|reviewed|considered|screened|kept|evaluated)|are (?:accepted|reviewed|being)|must be (?:received|submitted|filed)|review|process|deadline|period|status|materials? (?:received|must|will|should))|references will|reference checks?|check(?:ing)? references|résumé (?:bank|review)|all (?:the )?information|not (?:be )?accept(?:ed)?|will (?:not )?be (?:rejected|considered|processed|accepted)|without (?:the|a)|fail(?:ure|ed)? to|incomplete|in lieu of|instead of|refer to|see resume|located within|missing|additional applications?|questions (?:about|regarding|concerning|should|may|can)|screened out|for more information|once (?:you|the)|if you (?:need|have|require|are)|applicants? (?:may|can) (?:check|update))\b/iu;

/** One per document named, where how to apply says that it is sent: “a resume and cover letter”; not “resumes received after that date”, nor “we review applications weekly”. */
export const documents: Parser = {
  id: 'document/document',
  find: (text, offset, { stretch }) => {
    const { kind } = stretch.section;
    if (kind === 'benefits' || kind === 'pay' || kind === 'duties') return [];
    const listed = kind === 'apply' && (stretch.item || text.length < 90);
    const sends = SEND.test(text) || SEND.test(stretch.lead);
    if (!listed && !sends) return [];
    const talks = TALK.test(text);
    const found: Finding[] = [];
    for (const [name, pattern] of NAMES)
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((other) => other.span.start < end + offset && start + offset < other.span.end)) continue;
        if (kind !== 'apply' && kind !== 'exam' && kind !== 'other' && name !== 'proof of degree' && !SEND.test(text)) continue;
        const before = text.slice(Math.max(0, start - 80), start);
        if (name === 'application') {
          if (!SEND_APPLICATION.test(before) && !(listed && /^complet/iu.test(match[0]))) continue;
          if (
            /^\s{1,2}(?:process|deadline|materials?|review|status|period|questions?|and|will|is)\b/iu.test(text.slice(end, end + 14)) &&
            !/\b(?:complete|submit|fill)/iu.test(before)
          )
            continue;
          if (
            /\b(?:with|for|of|in|on|to|from) (?:your |their |the |each |an? )?$/iu.test(before) &&
            !/\bin addition to (?:the |an? )?$/iu.test(before) &&
            !/place of an? $/iu.test(before)
          )
            continue;
        } else if (talks && !/\b(?:submit|attach|include|send|upload|provide|must)\b[^.;\n]{0,80}$/iu.test(before)) continue;
        if (
          name === 'references' &&
          /\b(?:reference (?:desk|service|question|material|librarian)|without)\b/iu.test(text.slice(start - 20, end + 10))
        )
          continue;
        if (name === 'CV' && /^vita/iu.test(match[0]) && !/curricul/iu.test(match[0]) && kind !== 'apply') continue;
        found.push({ rule: 'document/document', span: { start: start + offset, end: end + offset }, ask: { kind: 'document', name } });
      }
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};
