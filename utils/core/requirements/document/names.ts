import { anyCase } from '../../text/any-case';
/** What is sent in, by its usual name, and the ways in which each is named; tried in order, so that what is part of another's name comes later. */
export const DOCUMENTS: readonly (readonly [string, RegExp])[] = [
  [
    'supplemental questionnaire',
    anyCase(
      /\b(?:(?:supplemental|supplementary|qualifications?|additional|screening|pre-?screening|agency-wide|job-specific|occupational|assessment|vacancy|on-?line assessment)(?: application| job)? ?(?:questionnaires?|questions)(?: \(?sq\)?)?|responses? to (?:the )?(?:supplemental|application|following) questions|supplemental (?:application|answers|form)|(?:answers|responses) to (?:the |all )?(?:[a-z]{3,14} ){0,2}(?:questionnaires?|questions)|(?:[a-zß-ž][a-zß-ž]{1,14} ){1,4}qualifications questionnaire)\b/gu,
      'answers to|question|response|supplemental',
    ),
  ],
  ['résumé', anyCase(/\br[eé]sum[eé]s?(?![a-zß-ž])(?: ?(?:\/|or|and\/or) ?(?:c\.?v\.?\b|curriculum vitae))?/gu)],
  ['CV', anyCase(/\b(?:c\.?v\.?|curriculum vitae|curricula vitae|vitae?)(?![a-zß-ž])(?: ?(?:\/|or|and\/or) ?r[eé]sum[eé])?/gu)],
  [
    'cover letter',
    anyCase(
      /\b(?:cover(?:ing)? letters?|letters? of (?:interest|application|intent|introduction|inquiry|motivation)|statements? of (?:interest|intent)|application letters?|cover memo|letter(?= (?:describing|telling|about|in which|showing (?:how|why)|outlining|explaining|addressing|that|stating|detailing)\b))/gu,
      'cover|letter|statement',
    ),
  ],
  [
    'proof of degree',
    anyCase(
      /\b(?:(?:proof|verification|evidence|cop(?:y|ies)) of (?:[a-zß-ž]{2,14}['’]?s? ){0,4}(?:degrees?|diplomas?|education|coursework|graduation)|(?:foreign )?(?:degree|credential|transcript) evaluation|evaluation of equivalency)\b/gu,
      'copies of|copy of|credential evaluation|degree evaluation|evaluation of equivalency|evidence of|proof of|transcript evaluation|verification of',
    ),
  ],
  [
    'proof of certification',
    anyCase(
      /\b(?:proof|verification|cop(?:y|ies)) of (?:[a-zß-ž]{2,14}['’]?s? ){0,4}(?:certificat(?:e|ion)s?|licen[cs]es?|credentials?)\b|\b(?:credential|certificate|license) cop(?:y|ies)\b|\bproof of (?:cbest|cset|basic skills)\b[^.;,]{0,40}/gu,
      'certificat|credential|licen|proof of',
    ),
  ],
  ['transcripts', anyCase(/\btranscripts?\b/gu, 'transcript')],
  [
    'letters of recommendation',
    anyCase(/\b(?:letters?(?:\(s\))? of (?:recommendation|reference|support)|reference letters?|recommendation letters?)\b/gu, 'letter'),
  ],
  [
    'references',
    anyCase(
      /\b(?:(?:names?|list|contact (?:information|details))[^.;]{0,90} )?(?:(?=[a-z])(?:professional|work|business|academic|supervisory|employment|recent|written|personal)(?:,| and| or)? ){0,3}(?:references|referees)\b|\bnames? of (?:at least )?(?:two|three|four|five|\d) (?:people|persons|individuals|colleagues|supervisors)\b[^.;,]{0,50}/gu,
      'referees|references|name',
    ),
  ],
  [
    'writing sample',
    anyCase(
      /\b(?:writing|work|cataloging|teaching|lesson|finding aid) samples?\b|\bsamples? of (?:[a-zß-ž]{2,14} ){0,2}(?:writing|work)\b/gu,
      'sample',
    ),
  ],
  ['work permit', anyCase(/\bwork permits?\b/gu, 'permit')],
  [
    'personal history form',
    anyCase(/\bpersonal history (?:profile|form|statement|questionnaire)\b(?: \([a-z0-9]{1,4}\))?/gu, 'personal history'),
  ],
  [
    'performance evaluation',
    anyCase(
      /\b(?:performance (?:evaluations?|appraisals?|reviews?)|evaluation reports?)\b(?=[^.;]{0,120}\b(?:attach|submit|include|upload|provide|required)|$)|(?<=\b(?:submit|attach|include|upload|provide)\b[^.;]{0,60})\b(?:performance (?:evaluations?|appraisals?|reviews?)|evaluation reports?)\b/gu,
      'evaluation report|performance',
    ),
  ],
  ['portfolio', anyCase(/\bportfolio\b/gu, 'portfolio')],
  [
    'statement',
    anyCase(
      /\b(?:(?=[a-z])(?:diversity|personal|teaching|research|leadership|inclusion|equity|dei|edi|inclusive excellence|purpose)(?:,| and|\/)? ?){1,3}(?:statements?|philosophy)\b|\bstatements? (?:of|on|about|addressing|describing|supporting|regarding) [^.;,]{2,60}|\bsupporting statement\b|\bone-page statement\b[^.;,]{0,40}|\bteaching philosophy\b/gu,
      'philosophy|statement',
    ),
  ],
  ['salary expectations', anyCase(/\bsalary (?:requirements?|history|expectations?)\b/gu, 'salary')],
  [
    'veterans documents',
    anyCase(
      /\bdd[- ]?(?:form )?214\b|\bsf[- ]?(?:50|15)\b|\bveterans['’]? preference (?:documentation|form)s?\b/gu,
      '214|dd-form|ddform|sf |sf-|sf15|sf50|veterans',
    ),
  ],
  [
    'application',
    anyCase(
      /\b(?:(?:completed?|online|on-line|regular|official|city|county|state|college|university|district|library|employment|job|standard|promotional|transfer|examination|signed|whole|electronic|formal|new|edjoin|required|district's|library's|current|paper|separate|faculty|academic|classified|our) ){0,4}applications?(?: forms?| packets?| package)?\b/gu,
    ),
  ],
];
