/** A weight and the words that carry it; negative weights speak against library work. */
export type Cue = readonly [weight: number, pattern: RegExp];

/** “Library”, however often a text says it. */
export const LIBRARY_WORD = /librar(?:y|ies|ians?)\b|\barchiv(?:es?|al|ists?)\b/giu;

/** What a title says: “Librarian” and “Library Aide” decide, “Manuscripts” or “Circulation” only lean. */
export const TITLE_CUES: readonly Cue[] = [
  [6, /\b(?:librarian|archivist)s?\b|\bbiblioth[eé]caires?\b|\barchivistes?\b|\bbibliotecari[oa]\b|\bbibliothekar/iu],
  [4, /\b(?:librar(?:y|ies)|archiv(?:es?|al|ing)|bookmobile|inter-?library|special collections|reader'?s?'? advis(?:ory|or))\b/iu],
  [1, /\b(?:bibliographer|shelver|catalogu?ers?|media (?:cent(?:er|re)|technician)|rare books?|manuscripts?|messenger clerk)\b/iu],
  // “Page / Technician” in a museum's reference library: the text must say the rest.
  [2.2, /^pages?\b(?! (?:design|build|layout|edit|speed))/iu],
];

/** Work that libraries call their own: “Circulation”, “Youth Services”. */
export const FUNCTION: Cue = [
  2,
  /\b(?:bibliographer|shelver|catalogu?(?:ers?|ing)|media (?:cent(?:er|re)|technician|specialist)|rare books?|manuscripts?|circulation|(?:access|technical|reference|adult|youth|teen|children'?s|branch|user) services|reference|metadata|bibliographic|collection development|scholarly communications?|digital (?:collections?|initiatives|preservation|projects|scholarship)|acquisitions|serials|e-?resources|preservation|conservat(?:or|ion)|records manager|curator|digiti[sz]ation|literacy|storytime|makerspace)\b/iu,
];

/** A rank that libraries have, and others too. */
export const RANK =
  /\b(?:page|clerk|clerical|aide|assistant|associate|technician|specialist|co-?ordinator|supervisor|manager|director|head|chief|chair|dean|intern(?:ship)?|trainee|fellow|monitor|attendant|worker|helper|handler|operator)\b/iu;

/** A trade that is not a library's own, even on its payroll: “Library Custodian”, “Account Manager, Public Libraries”, “Bookkeeper”. */
export const TRADE =
  /\b(?:engineers?|engineering(?![^,;]{0,25} librar)|developers?|programmer|software|devops|architect|scientist|teacher|post-?doc\w{0,9}|sales|account (?:executive|manager|director)|(?:client|customer) (?:success|support|relations)|business development|recruit(?:er|ing)|drivers?|courier|custodia[ln]s?|janitor(?:s|ial)?|cleaner|facilities|facility (?:manager|supervisor|technician|worker)|(?<!database |catalogu? |stacks |collections? |authority )maintenance|carpenter|electrician|plumber|painter|groundskeeper|gardener|mechanic|bookkeeper|account(?:ant|ing|s)|payroll|financ(?:e|ial)|controller|auditor|budget|human resources|hr|security (?:guard|officer|supervisor|manager|aide|specialist)|guard|police|sheriff|patrol|safety officer|fundrais\w{1,4}|(?<!collections? )(?<!professional )development (?:director|officer|manager|associate|assistant|coordinator)|of development|advancement|major gifts?|annual giving|prospect (?:research|manage|develop)\w{0,6}|bookseller|book ?(?:store|shop)|cashier|barista|caf[eé]|(?:line|prep) cook|catering|shop|retail|astronomer|economist|graphic (?:designer|artist)|designer|purchasing|procurement|buyer|product (?:manager|owner)|attorney|counsel|paralegal|nurse|therapist|videographer|producer|copywriter|journalist|reporter|(?:network|systems?|database) administrator|network (?:technician|analyst)|help ?desk|desktop|(?:information technology|(?:technology|computer|technical) support) (?:manager|specialist|technician|director|analyst|officer|support|assistant|supervisor)|warehouse|parking)\b|\bI\.?T\.? (?:[Mm]anager|[Ss]pecialist|[Tt]echnician|[Dd]irector|[Aa]nalyst|[Ss]upport|[Oo]fficer|[Aa]ssistant|[Ss]upervisor)/iu;

/** Work that is a library's own only in a library: “Events Coordinator”, “Communications Specialist”. */
export const SOFT_TRADE =
  /\b(?:partnerships?|analyst|consultant|editor|marketing|(?<!scholarly )communications|public relations|registrar|adjunct|faculty|tutor|coach|social worker|(?:event|wedding)s? (?:manager|coordinator|planner))\b/iu;

/** Teaching ranks: librarians' own in some colleges (“Assistant Professor, Library”), not those of “Library Science”. */
export const PROFESSOR = /\b(?:professor|lectur(?:er|eship)|instructor)\b/iu;
/** “Library” that is a place and not a field of study. */
export const LIBRARY_PLACE = /\blibrar(?:y|ies)\b(?!\s(?:and|&|science|studies|sci\b))/iu;

/** Titles whose library holds no books, or whose archive is a product: “Component Library”, “NGS Library Preparation”, “School of Library Science”. */
export const NOT_OF_LIBRARY: readonly Cue[] = [
  [
    -6,
    /\b(?:components?|samples?|content|assets?|python|java|javascript|react|c\+\+|\.net|qt|rust|swift|ios|android|ui|ux|design system|open[- ]source|standard|client|template|stock|compound|chemical|screening|peptide|cell|ngs|[cr]?dna|rna|sequencing|genom\w{1,4}|gene|antibody|prompt|pattern|finish(?:es)?|fabric|tile|parts|game|plug-?in|machine learning|infrastructure) librar(?:y|ies)\b/iu,
  ],
  [-6, /\blibrary (?:prep(?:aration)?|construction|screening|synthesis|design(?:er)?|software|sdk|api)\b/iu],
  [-4, /\b(?:school|department|faculty|college) of (?:library|archiv|information)/iu],
  [
    -4,
    /\b(?:social media|digital assets?|asset manage\w{1,5}|archiv(?:e|al) (?:producer|researcher)|tape (?:librarian|library)|gallery)\b/iu,
  ],
  [-2, /\brecords? (?:clerk|technician|specialist|assistant|supervisor|coordinator|officer|analyst|manage\w{1,5})\b/iu],
];

/** An employer that is a library or an archive itself. */
export const EMPLOYER_CUES: readonly Cue[] = [
  [
    2,
    /\b(?:librar(?:y|ies)|archives?|special collections|bibliotheca|biblioth[eè]que|athen(?:ae|e)um)\b(?! (?:of )?(?:solutions|software|services,? inc|technolog|supply|furniture|consult))/iu,
  ],
  [-4, /\b(?:school|department|faculty|college) of (?:library|archiv|information)/iu],
];

/** What the text of a library's posting speaks of, each once, and what speaks against it. */
export const TEXT_CUES: readonly Cue[] = [
  [
    1,
    /\bM\.?L\.?I?\.?S\.?\b|\bALA[- ]{1,3}accredited|American Library Association|\blibrary (?:and information )?(?:science|studies|technology)\b|\barchival (?:studies|science)\b/u,
  ],
  [0.7, /\b(?:library )?patrons?\b|\bborrowers?\b/iu],
  [
    0.7,
    /\bcirculation (?:desk|services?|duties|department|procedures?|functions?|staff|system)|\bcirculates? (?:print|books|materials|items|library)|\bcheck(?:s|ing)?(?: library| out)? (?:books|materials|items)/iu,
  ],
  [0.7, /\b(?:re-?)?shelv(?:e|es|ing)\b|\bshelf[- ]?read\w{0,3}|\bbook (?:trucks?|carts?|drops?|returns?)\b/iu],
  [0.7, /\binter-?library\b|\bILLiad\b|\bILL\b/u],
  [0.7, /\breference (?:desk|services?|questions?|librarians?|assistance|interviews?|collections?|work|and instruction)\b/iu],
  [0.7, /\b(?:MARC(?: ?21)?|RDA|LCSH|OCLC|AACR2|Dewey|NACO|DACS|EAD|LibGuides|ArchivesSpace|bibliographic)\b/u],
  [
    0.7,
    /\bintegrated library system|\bILS\b|\b[Ll]ibrary (?:management|services) (?:system|platform)|\bSirsi|\bKoha\b|\bEx ?Libris\b|\bDestiny\b/u,
  ],
  [0.7, /\barchival\b|\bfinding aids?\b|\bmanuscripts?\b|\bspecial collections\b|\brare books?\b|\buniversity archives\b/iu],
  [
    0.7,
    /\bstory ?times?\b|\bsummer reading\b|\breader'?s'? ?advisory\b|\bcollection (?:development|management)\b|\binformation literacy\b|\bbibliographic instruction\b|\blibrary (?:instruction|programs?|programming)\b/iu,
  ],
  [
    0.7,
    /\b(?:public|university|college|school|law|academic|branch|city|county|central|community|medical|reading) librar(?:y|ies)\b|\blibrary (?:branch(?:es)?|staff|materials?|director|manager|district|card|users|customers|visitors|collections?|services|media cent\w{2}|media)\b|\bDean of (?:the )?(?:University )?Librar/iu,
  ],
  [
    0.7,
    /\b(?:under|supervis\w{1,5}|reports?|reporting|accountable|direction|directed|guidance)\b[^.;\n]{0,60}\b(?:librarians?|archivists?|library (?:manager|director|supervisor|services))\b/iu,
  ],
  [-4, /\blibrary prep(?:aration)?s?\b|\bnext[- ]generation sequencing\b|\bNGS\b/iu],
  [
    -1.5,
    /\b(?:TypeScript|JavaScript|Kotlin|PyTorch|React(?: Native)?|SDKs?|codebase|pull requests?|software engineers?|open[- ]source librar(?:y|ies))\b/u,
  ],
  [
    -2,
    /\b(?:sales (?:quotas?|targets?|team|goals?|pipeline|cycle)|quota[- ]carrying|sell(?:ing)? (?:to|our|into)|renewals?,? (?:and )?upsell\w{0,3}|upsell\w{0,3}|lead generation|prospective customers|CRM)\b/iu,
  ],
  [-2, /\b(?:bookstores?|bookshops?|booksellers?)\b/iu],
  [
    -3,
    /\b(?:is not|isn't|not) an? (?:[a-z-]{1,14} )?(?:librarian|archivist|library|archives?)(?:,| or|\/| and| position| job| role| post)/iu,
  ],
  // Who sells to libraries, and who keeps their buildings, books of account and machines.
  [
    -2,
    /\b(?:our (?:clients|products?|platform|solutions?|software)|client libraries|libraries worldwide|SaaS|thousands of libraries|libraries and publishers)\b/iu,
  ],
  [-2, /\b(?:HVAC|boilers?|snow removal|janitorial|plumbing|general ledger|accounts payable)\b/iu],
];
