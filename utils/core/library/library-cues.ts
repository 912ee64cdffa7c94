import { once } from '../text/once';

/** A weight and the words that carry it, to be held against text in lower case but for `nameCues`; negative weights speak against library work. */
export type Cue = readonly [weight: number, pattern: RegExp];

/** “Library”, however often a text says it; for text in lower case. */
export const libraryWord = once(() => /librar(?:y|ies|ians?)\b|\barchiv(?:es?|al|ists?)\b/gu);

/** What a title says: “Librarian” and “Library Aide” decide, “Manuscripts” or “Circulation” only lean. */
export const titleCues = once((): readonly Cue[] => [
  [6, /\b(?:(?:librarian|archivist)s?\b|biblioth[eé]caire|archiviste|bibliotecari[oa]\b|bibliothekar)/u],
  [
    4,
    /\b(?:librar(?:y|ies)|archiv(?:es?|al|ing)|bookmobile|inter-?library|special collections|reader'?s?'? advis(?:ory|or)|bibliotecas?)\b/u,
  ],
  [1, /\b(?:bibliographer|shelver|catalogu?ers?|media (?:cent(?:er|re)|technician)|rare books?|manuscripts?|messenger clerk)\b/u],
  // “Page / Technician” in a museum's reference library: the text must say the rest.
  [2.2, /^pages?\b(?! (?:design|build|layout|edit|speed))|(?<!\b(?:web|home|landing|jobs?|this)) pages?$/u],
]);

/** Words that would name a trade, were they not a library's: “collection maintenance”, “scholarly communications”, “engineering librarian”. */
export const exempt = once(
  () =>
    /\b(?:database|catalog(?:ue)?|stacks|collections?|authority) maintenance\b|\b(?:collections?|professional) development\b|\bscholarly communications\b|\bengineering\b(?=[^,;]{0,25} librar)|\b(?:library systems [am]|digital preservation )\w+/gu,
);

/** “Library” that is a place and not a field of study. */
export const libraryPlace = once(() => /\blibrar(?:y|ies)\b(?!\s(?:and|&|science|studies|sci\b))/u);

/** Titles of those who teach or sell what libraries do, and of those whose archive is a product. */
export const notOfLibrary = once((): readonly Cue[] => [
  [-7, /\b(?:school|department|faculty|college) of (?:library|archiv|information)/u],
  // A page about libraries, and an office without pay.
  [-7, /\b(?:guidelines|board members?|trustees?|library board|advisory (?:board|council|committee))\b/u],
  [
    -4,
    /\b(?:social media|digital assets?|asset manage\w{1,5}|archiv(?:e|al) (?:producer|researcher)|tape (?:librarian|library)|(?:shared|code|ui) libraries|gallery)\b/u,
  ],
  [-2, /\brecords? (?:clerk|technician|specialist|assistant|supervisor|coordinator|officer|analyst|manage\w{1,5})\b/u],
]);

/** An employer that is a library or an archive itself. */
export const employerCues = once((): readonly Cue[] => [
  [
    2,
    /\b(?:librar(?:y|ies)|archives?|special collections|bibliotheca|biblioth[eè]que|athen(?:ae|e)um)\b(?! (?:of )?(?:solutions|software|services,? inc|technolog|supply|furniture|consult))/u,
  ],
  [-4, /\b(?:school|department|faculty|college) of (?:library|archiv|information)/u],
]);

/** A library that a text says it is hiring: “The Ames Public Library is seeking”, “Brookside Library District seeks”. For text in lower case. */
export const hiringLibrary = once(
  () =>
    /\blibrar(?:y|ies)(?: (?:district|system|department))?,? (?:(?:is|are|has|have|currently|now|also|actively|an|immediate) ){0,3}(?:seek(?:s|ing)\b|hiring|recruit(?:s|ing)\b|looking for|accepting applications|opening for|invit(?:es|ing) applications)/u,
);

/** A title that ends with the library it stands in, set off from the work: “Knowledge Analyst, Law Library”; many libraries are somebody's market. */
export const placeInTitle = once(() => /(?:,| -|\/| \||:) ?(?:[a-z&.' -]{0,30} )?(?:library|archives)$/u);

/** Names that the text of a library's posting speaks of, each once, as they are written, and names that speak against it. */
export const nameCues = once((): readonly Cue[] => [
  [
    1,
    /\bM\.?L\.?I?\.?S\.?\b|\bALA[- ]{1,3}accredited|American Library Association|\blibrary (?:and information )?(?:science|studies|technology)\b|\barchival (?:studies|science)\b/u,
  ],
  [0.7, /\binter-?library\b|\bILLiad\b|\bILL\b/u],
  [0.7, /\b(?:MARC(?: ?21)?|RDA|LCSH|OCLC|AACR2|Dewey|NACO|DACS|EAD|LibGuides|ArchivesSpace|bibliographic)\b/u],
  [
    0.7,
    /\bintegrated library system|\bILS\b|\b[Ll]ibrary (?:management|services) (?:system|platform)|\bSirsi|\bKoha\b|\bEx ?Libris\b|\bDestiny\b/u,
  ],
  [
    -1.5,
    /\b(?:TypeScript|JavaScript|Kotlin|PyTorch|React(?: Native)?|SDKs?|codebase|pull requests?|software engineers?|open[- ]source librar(?:y|ies))\b/u,
  ],
]);

/** What else its text speaks of, each once, and what speaks against it. */
export const textCues = once((): readonly Cue[] => [
  [0.7, /\b(?:library )?patrons?\b|\bborrowers?\b/u],
  [
    0.7,
    /\bcirculation (?:desk|services?|duties|department|procedures?|functions?|staff|system)|\bcirculates? (?:print|books|materials|items|library)|\bcheck(?:s|ing)?(?: library| out)? (?:books|materials|items)/u,
  ],
  [0.7, /\b(?:re-?)?shelv(?:e|es|ing)\b|\bshelf[- ]?read\w{0,3}|\bbook (?:trucks?|carts?|drops?|returns?)\b/u],
  [0.7, /\breference (?:desk|services?|questions?|librarians?|assistance|interviews?|collections?|work|and instruction)\b/u],
  [0.7, /\barchival\b|\bfinding aids?\b|\bmanuscripts?\b|\bspecial collections\b|\brare books?\b|\buniversity archives\b/u],
  [
    0.7,
    /\bstory ?times?\b|\bsummer reading\b|\breader'?s'? ?advisory\b|\bcollection (?:development|management)\b|\binformation literacy\b|\bbibliographic instruction\b|\blibrary (?:instruction|programs?|programming)\b/u,
  ],
  [
    0.7,
    /\b(?:public|university|college|school|law|academic|branch|city|county|central|community|medical|reading|reference|research|teen|children's|regional|memorial|state|town) librar(?:y|ies)\b|\blibrary (?:branch(?:es)?|staff|materials?|director|manager|district|card|users|customers|visitors|collections?|services|media cent\w{2}|media)\b|\bdean of (?:the )?(?:university )?librar/u,
  ],
  // Who must have worked in a library will work in one.
  [
    1.5,
    /\b(?:(?:professional|clerical|public|academic) library work|library (?:work )?experience|(?:experience|work) (?:working )?in an? (?:[a-z]{3,10} ){0,2}(?:library|archives?))\b(?![^.;\n]{0,30}(?:plus|prefer|helpful|desir))/u,
  ],
  [
    0.7,
    /\b(?:under|supervis\w{1,5}|reports?|reporting|accountable|direction|directed|guidance)\b[^.;\n]{0,60}\b(?:librarians?|archivists?|library (?:manager|director|supervisor|services))\b/u,
  ],
  [-4, /\blibrary prep(?:aration)?s?\b|\bnext[- ]generation sequencing\b|\bngs\b/u],
  [
    -2,
    /\b(?:sales (?:quotas?|targets?|team|goals?|pipeline|cycle)|quota[- ]carrying|sell(?:ing)? (?:to|our|into)|renewals?,? (?:and )?upsell\w{0,3}|upsell\w{0,3}|lead generation|prospective customers|crm)\b/u,
  ],
  [-2, /\b(?:bookstores?|bookshops?|booksellers?)\b/u],
  [-3, /(?:\bnot|n't) an? (?:[a-z-]{1,14} )?(?:librarian|archivist|library|archives?)(?:,| or|\/| and| position| job| role| post)/u],
  // Who sells to libraries, and who keeps their buildings, books of account and machines.
  [
    -2,
    /\b(?:our (?:clients|products?|platform|solutions?|software)|client libraries|libraries worldwide|saas|thousands of libraries|libraries and publishers)\b/u,
  ],
  [-2, /\b(?:hvac|boilers?|snow removal|janitorial|plumbing|general ledger|accounts payable)\b/u],
]);

/** A title that names a page about jobs and no job: “Elm Library: Jobs”, “Employment Opportunities”, “Hints for Applicants”. For text in lower case. */
export const listTitle = once(
  () =>
    /^(?:[^:|]{2,60}[:|,-] ?)?(?:(?:(?:our|current|library|all|available|open|job|employment) ){0,2}(?:jobs?|careers?|employment|vacanc(?:y|ies)|opportunities|openings|listings|postings|positions)(?: (?:available|board|page|with us))?|work (?:with|for) us|join us|(?:helpful )?(?:hints|tips|advice)|how to apply)(?:(?: at| in| with| ?[:|,-]) [^:|]{2,60})?$/u,
);
/** What every posting says in some way, and a page about jobs does not. For text in lower case. */
export const ofPosting = once(
  () =>
    /qualif|requir|responsib|duties|minimum|salary|\bwage|an? hour|per hour|hours (?:per|a) week|closing|deadline|r[eé]sum[eé]|reports to|must (?:be|have)/u,
);
