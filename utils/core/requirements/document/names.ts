/** What is sent in, by its usual name, and the ways in which each is named; tried in order, so that what is part of another's name comes later. */
export const DOCUMENTS: readonly (readonly [string, RegExp])[] = [
  [
    'supplemental questionnaire',
    /\b(?:(?:supplemental|supplementary|qualifications?|additional|screening|pre-?screening|agency-wide|job-specific)(?: application| job)? ?(?:questionnaires?|questions)(?: \(?SQ\)?)?|responses? to (?:the )?(?:supplemental|application|following) questions|supplemental (?:application|answers|form)|(?:[a-zß-ž][a-zß-ž]{1,14} ){1,4}Qualifications Questionnaire)\b/giu,
  ],
  ['résumé', /\br[eé]sum[eé]s?(?![a-zß-ž])(?: ?(?:\/|or|and\/or) ?(?:c\.?v\.?\b|curriculum vitae))?/giu],
  ['CV', /\b(?:c\.?v\.?|curriculum vitae|curricula vitae|vitae?)(?![a-zß-ž])(?: ?(?:\/|or|and\/or) ?r[eé]sum[eé])?/giu],
  [
    'cover letter',
    /\b(?:cover(?:ing)? letters?|letters? of (?:interest|application|intent|introduction|inquiry|motivation)|statements? of (?:interest|intent)|application letters?|cover memo|letter (?=(?:describing|outlining|explaining|addressing|that|stating|detailing)\b))/giu,
  ],
  [
    'proof of degree',
    /\b(?:(?:proof|verification|evidence|cop(?:y|ies)) of (?:[a-zß-ž]{2,14}['’]?s? ){0,4}(?:degrees?|diplomas?|education|coursework|graduation)|(?:foreign )?(?:degree|credential|transcript) evaluation|evaluation of equivalency)\b/giu,
  ],
  [
    'proof of certification',
    /\b(?:proof|verification|cop(?:y|ies)) of (?:[a-zß-ž]{2,14}['’]?s? ){0,4}(?:certificat(?:e|ion)s?|licen[cs]es?|credentials?)\b/giu,
  ],
  ['transcripts', /\btranscripts?\b/giu],
  ['letters of recommendation', /\b(?:letters? of (?:recommendation|reference|support)|reference letters?|recommendation letters?)\b/giu],
  [
    'references',
    /\b(?:(?:names?|list|contact (?:information|details))[^.;]{0,50} )?(?:(?:professional|work|business|academic|supervisory|employment|recent|written|personal)(?:,| and| or)? ){0,3}(?:references|referees)\b/giu,
  ],
  [
    'writing sample',
    /\b(?:writing|work|cataloging|teaching|lesson|finding aid) samples?\b|\bsamples? of (?:[a-zß-ž]{2,14} ){0,2}(?:writing|work)\b/giu,
  ],
  ['portfolio', /\bportfolio\b/giu],
  [
    'statement',
    /\b(?:(?:diversity|personal|teaching|research|leadership|inclusion|equity|DEI|EDI|inclusive excellence|purpose)(?:,| and|\/)? ?){1,3}(?:statements?|philosophy)\b|\bstatements? (?:of|on|about|addressing|describing|supporting|regarding) [^.;,]{2,60}|\bteaching philosophy\b/giu,
  ],
  ['salary expectations', /\bsalary (?:requirements?|history|expectations?)\b/giu],
  ['veterans documents', /\bDD[- ]?(?:Form )?214\b|\bSF[- ]?(?:50|15)\b|\bveterans['’]? preference (?:documentation|form)s?\b/giu],
  [
    'application',
    /\b(?:(?:completed?|online|on-line|regular|official|city|county|state|college|university|district|library|employment|job|standard|signed|whole|electronic|formal|new|edjoin|required|district's|library's|current|paper|separate|faculty|academic|classified|our) ){0,4}applications?(?: forms?| packets?| package)?\b/giu,
  ],
];
