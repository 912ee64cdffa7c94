import { anyCase } from '../../text/any-case';

/** What is sent in, by its usual name, and the ways in which each is named; tried in order, so that what is part of another's name comes later. */
export const DOCUMENTS: readonly (readonly [string, RegExp])[] = [
  [
    'supplemental questionnaire',
    anyCase(
      /\b(?:(?:supplemental|supplementary|qualifications?|additional|screening|pre-?screening|agency-wide|job-specific|occupational|assessment|vacancy|on-?line assessment)(?: application| job)? ?(?:questionnaires?|questions)(?: \(?sq\)?)?|responses? to (?:the )?(?:supplemental|application|following) questions|supplemental (?:applications?|answers|forms?)|(?:answers|responses) to (?:the |all )?(?:[a-z]{3,14} ){0,2}(?:questionnaires?|questions)|(?:[a-zß-ž][a-zß-ž]{1,14} ){1,4}qualifications questionnaire)\b/gu,
      'answers to|question|response|supplemental',
    ),
  ],
  ['résumé', anyCase(/\br[eé]sum[eé]s?(?![a-zß-ž])(?: ?(?:\/|or|and\/or) ?(?:c\.?v\.?\b|curriculum vitae))?/gu, 'resum|résum')],
  [
    'CV',
    anyCase(/\b(?:c\.?v\.?|curriculum vitae|curricula vitae|vitae?)(?![a-zß-ž])(?: ?(?:\/|or|and\/or) ?r[eé]sum[eé])?/gu, 'cv|c.v|vita'),
  ],
  ['statement of qualifications', anyCase(/\bstatements? of qualifications?\b(?: \(so?q\))?/gu, 'statement')],
  [
    'cover letter',
    anyCase(
      /\b(?:cover(?:ing)? letters?|letters? of (?:interest|application|intent|introduction|inquiry|motivation)|statements? of (?:interest|intent)|notes? of (?:interest|introduction)|application letters?|cover memo|letters?(?=,? (?:and|or|&) (?:an? |your |current |updated |up-to-date ){0,2}r[eé]sum|, (?:an? |your |current ){0,2}(?:r[eé]sum[eé]|c\.?v\b|vita))|letter(?= (?:addressed to|in (?:both|english|spanish)|of (?:no more|up to|one|two|\d)|that|explaining why|describing|outlining|explaining|addressing|that|stating|detailing|telling|saying|about|in which|showing (?:how|why))\b)|(?<=\b(?:send|submit|e-?mail|mail|write|with|by)\b[^.;]{0,24}\b(?:an?|your) (?:[a-z]{4,10} )?)letter(?! of|s| from|-|head))/gu,
      'cover|letter|statement|note',
    ),
  ],
  [
    'proof of degree',
    anyCase(
      /\b(?:(?:proof|verification|evidence|(?:photo)?cop(?:y|ies))(?: \([^()]{3,30}\))? (?:of|that you (?:hold|have|earned|completed)) (?:[a-zß-ž]{1,14}['’]?s? ){0,4}(?:degrees?|diplomas?|education|course ?work|graduation|units|credits|enroll?ment)(?:(?:, (?:an? )?[a-z]{3,12})?,? or (?:an? )?(?:[a-z]{3,14} ){0,4}results?)?|proofs? of (?:the )?required (?:documents|education|degrees?|qualifications)(?:,? such as [^.;]{3,60}?(?=,? must\b|,? shall\b|[.;]|$))?|graduation records?|cop(?:y|ies) of (?:an? |the |your )?(?:certificates?|diplomas?|degrees?) (?:confirming|showing|proving|attesting|certifying)[^.;,]{3,60}?(?= by |[.;,]|$))\b/gu,
      'cop|evidence|proof|verification|graduation',
    ),
  ],
  [
    'credential evaluation',
    anyCase(
      /\b(?:(?:foreign )?(?:degree|credential|transcript) evaluation|(?:an? )?evaluation (?:of equivalency|(?:by|from|of) (?:an?|the) (?:[a-z-]{3,14} ){0,2}(?:agency|service|member|evaluator))|equivalency (?:evaluation|statement|report|certificate)|(?:independent )?(?:proof|verification|evidence) of (?:educational )?equivalen(?:ce|cy)|requests? for equivalency|(?:foreign |international )(?:transcripts?|degrees?|credentials?|diplomas?|coursework)\b[^.;]{0,50}\bevaluated by\b[^.;]{0,50})\b/gu,
      'evaluat|equivalen',
    ),
  ],
  [
    'proof of certification',
    anyCase(
      /\b(?:proof|verification|cop(?:y|ies)) of (?:[a-zß-ž]{2,14}['’]?s? ){0,4}(?:certificat(?:e|ion)s?|licen[cs]es?|credentials?)\b|\b(?:credential|certificate|license) cop(?:y|ies)\b|\bproof of (?:cbest|cset|basic skills)\b[^.;,]{0,40}/gu,
      'certificat|credential|licen|proof of',
    ),
  ],
  ['proof of insurance', anyCase(/\b(?:proof|evidence|certificate) of (?:[a-z]{3,12} ){0,3}insurance\b/gu, 'insurance')],
  ['basic skills results', anyCase(/\b(?:cbest|cset) (?:verification|scores?|results?|card|passing)\b/gu, 'cbest|cset')],
  [
    'verification of experience',
    anyCase(
      /\b(?:verification of (?:[a-z]{2,12} ){0,3}(?:experience|employment)|(?:employment|experience|work) verification)(?: (?:letters?|forms?))?(?: \([a-z]{3,6}\))?/gu,
      'verification',
    ),
  ],
  [
    'certificate',
    anyCase(
      /\b(?:an? )?(?:[a-z]{3,10} )?certificates? (?:[a-z0-9-]{2,12} ){0,12}must be (?:attached|uploaded|submitted|included|provided)\b(?: (?:to|with) (?:the|your) application)?(?: at the time of filing)?|\btyping (?:speed )?(?:certificates?|test results?)\b|\bcertificates? of typing\b/gu,
      'certificate|typing',
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
      /\b(?:contact (?:details|information)|phone numbers|addresses|e-?mail addresses|names?)(?:,? (?:and |& )?(?:titles|addresses|names|phones|addresses|phone numbers|telephone numbers|e-?mail addresses|contact (?:details|information))){0,3} (?:of|for) (?:at least )?(?:two|three|four|five|six|\d) (?:[a-z]{4,14} )?(?:people|persons|colleagues|others|individuals|supervisors|referees|references)(?: (?:who|whom|we|that|familiar|able)\b[^.;,]{0,50})?|^\s{0,3}(?:\d|two|three|four|five)(?:\s?[-–]\s?\d)? required \(contact information only\)|\b(?:(?:names?|list|contact (?:information|details))[^.;]{0,90} )?(?:(?=[a-z])(?:professional|work|business|academic|supervisory|employment|recent|written|personal)(?:,| and| or)? ){0,3}(?:references|referees)\b(?! (?:will|services?|questions?|desk|librar|work|transactions?|materials?)\b)/gu,
      'contact|phone|address|name|referees|references',
    ),
  ],
  [
    'writing sample',
    anyCase(
      /\b(?:writing|work|cataloging|teaching|lesson|finding aid|code|design) samples?\b|\bsample (?:finding aids?|lesson plans?|syllab(?:us|i)|catalog records?)\b|(?<=\b(?:submit|send|attach|include|provide|upload)\b[^.;]{0,40})\bsample lessons?\b|\b(?:finding aid|lesson plan|syllabus) (?:of your own|you (?:have )?(?:made|wr[io]te|written|created|prepared))(?: (?:yourself|alone|making))?|\bsamples? of (?:[a-zß-ž]{2,14} ){0,2}(?:writing|work)\b/gu,
      'finding aid|lesson plan|sample|syllabus',
    ),
  ],
  ['class schedule', anyCase(/\b(?:class|course|availability) schedules?\b/gu, 'schedule')],
  ['work permit', anyCase(/\bwork permits?\b(?: from [a-z ]{3,20})?/gu, 'permit')],
  [
    'parental consent',
    anyCase(
      /\b(?:(?:parent(?:s|al)?|guardian(?:s)?)['’]?s?['’]? (?:(?:or|and|\/) (?:legal )?guardian['’]?s? )?(?:written |signed )?(?:consent|permission)|(?:written |signed )?(?:consent|permission) (?:of|from) (?:an? |their |the )?(?:parent|guardian))(?: (?:form|slip|letter))?/gu,
      'parent|guardian',
    ),
  ],
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
      /\b(?:(?=[a-z])(?:diversity|personal|teaching|research|leadership|inclusion|equity|accessibility|belonging|justice|anti-?racism|deia?|edi|inclusive excellence|purpose|supporting|candidate|vision)(?:,? and|,|\/)? ?){1,5}(?:statements?|philosophy)\b|\bstatements? (?!of (?:the |personal )?(?:economic|financial|essential|duties|functions|all|work|job))(?:(?:of|at most|up to|no more than|not over) (?:no more than )?(?:one|two|three|\d{1,4}) (?:pages?|words) )?(?:\([^()]{3,30}\) )?(?:of|on|about|addressing|describing|supporting|regarding|explaining|outlining) (?:(?! and (?:an?|your|the|contact|names?|two|three|a list|list)\b)[^.;,]){2,60}|\b(?:supporting|one-page) statement\b[^.;,(]{0,40}|\b(?<=\bin an? (?:[a-z]{3,12} )?)statement (?:their|your|his or her|how|what|why)\b[^.;,]{3,60}|\bstatement,? (?:\()?(?:\d{2,3}|one|two|no more than|up to)[^.;]{1,24}(?:,? (?:on|about|of|describing) [^.;,]{3,60})?|\b(?:short|brief|one-page) (?:paragraph|essay|note|reflection|description|narrative) (?:on|about|of|explaining|describing|saying) [^.;,]{3,60}|\bteaching philosophy\b|\b(?:an? )?(?:few|couple of) (?:lines|sentences|words|paragraphs) (?:on|about|of|explaining|describing|saying|telling) [^.;]{3,60}/gu,
      'philosophy|statement|short|brief|one-page|few|couple of',
    ),
  ],
  ['salary expectations', anyCase(/\bsalary (?:requirements?|history|expectations?)\b/gu, 'salary')],
  [
    'veterans documents',
    anyCase(
      /\bdd[- ]?(?:form )?214\b(?:(?:,? (?:and|or),?|,)(?: for [a-z0-9 -]{3,16},)? sf[- ]?15\b)?|\bsf[- ]?15\b|\bveterans['’]? preference (?:documentation|form)s?\b/gu,
      '214|dd-form|ddform|sf |sf-|sf15|veterans',
    ),
  ],
  ['personnel action', anyCase(/\bsf[- ]?50\b|\bnotification of personnel action\b(?: \(sf[- ]?50\))?/gu, 'sf |sf-|sf50|personnel action')],
  [
    'form',
    anyCase(
      // Named by what it is for (“Equivalency form”) or by its number (“OF-306, Declaration for Federal Employment”).
      /\bof[- ]?306\b(?:,? \(?declaration for federal employment\)?)?|\bdeclaration for federal employment\b|\b(?:equivalency|availability|release|disclosure|declaration|waiver|consent|eligibility|reference|self-assessment|verification|authorization(?: (?:to|for) [a-z]{4,12}(?: of)?(?: [a-z]{4,12})?)?|request for [a-z]{4,16}) forms?\b|\bpetition for [a-z]{4,14}\b/gu,
      '306|form|petition|declaration for federal employment',
    ),
  ],
  [
    'application',
    anyCase(
      /\b(?:current )?(?:version of )?(?:the )?(?:state |standard )?(?:examination ?(?:\/|and) ?employment )applications?(?: forms?)?(?: \(?std\.?(?: form)? ?678\)?)?|\bstd\.? (?:form )?678\b|\b(?:an? )?(?:official )?application for examination(?: form)?\b|\b(?:(?:completed?|online|on-line|regular|official|city|county|state|tribal|town|village|township|parish|borough|court|agency|college|university|district|library|employment|job|standard|promotional|transfer|examination|signed|whole|electronic|formal|new|edjoin|required|district's|library's|current|paper|separate|faculty|academic|classified|certificated|our|merit system|on-screen|web|two-page|one-page|[a-z]{2,10}['’]s|csu(?: recruit)?|recruit|(?:city|county|town|village|state|university|college) of [a-z]{3,12}(?: [a-z]{3,12})?|[a-z]{4,12} (?=(?:city|county|university|college|library|district)\b)) ){0,4}applications?(?: forms?| packets?| package)?\b|\b(?:completed?|full) (?:on-?line |candidate ){0,2}profile\b|\b(?:city|county|district|court|state|university|college|our|agency) employment forms?\b/gu,
    ),
  ],
];
