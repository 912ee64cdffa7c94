import { anyCase, lowered } from '../../text/any-case';
import { besideOthers, clauseAround, isDenied, LATER } from '../clause';
import type { Finding, Parser } from '../rule';

/** The certificates of the field by name. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  [
    'Public librarian certificate',
    anyCase(
      /\b(?:public|professional|state)?\s{0,2}librarian['’]?s?['’]?\s{1,2}(?:(?=[a-z])(?:professional|public|provisional|state|permanent)\s{1,2}){0,2}certificat(?:e|ion)\b|\bcertificat(?:ion|e) (?:as|for) (?:an? )?(?:public|professional) librarians?\b|\b(?:public|state) library (?:professional )?certificat(?:e|ion)\b|\bcertified public librarian\b|\b(?:permanent |provisional |limited )?professional certificate (?:from|issued by|by|of) the (?:(?:state )?library of|state library)\b|\b(?:(?:state|provincial) )?certificate (?:of|in) (?:public )?(?:librarianship|library training|public library (?:service|management|administration))\b/gu,
      'librarian|public library|state library|library training|the library of',
    ),
  ],
  [
    'Certified Archivist',
    anyCase(
      /\bcertified archivists?\b|\ba\.?c\.?a\.?\s{1,2}certifi(?:ed|cation)\b|\barchivist certification\b|\bacademy of certified archivists\b/gu,
      'a.c|ac.a|aca|archivist certification|certified archivist',
    ),
  ],
  [
    'Digital Archives Specialist',
    anyCase(/\bdigital archives? specialist\b(?: \(das\))?(?: certificate)?|\bdas\s{1,2}certificat(?:e|ion)\b/gu, 'das|digital archive'),
  ],
  ['Certified Records Manager', anyCase(/\bcertified records (?:manager|analyst)\b/gu, 'certified records')],
  [
    'Library Support Staff Certification',
    anyCase(/\blibrary support staff certification\b|\blssc\b/gu, 'library support staff certification|lssc'),
  ],
  [
    'CPR and first aid',
    anyCase(
      /\b(?:class [a-c] |child |infant |adult |pediatric )?(?:first[- ]aid|cpr|aed)\b[^.;\n]{0,30}\b(?:card|certifi(?:cate|cation|ed)|training)s?\b|(?<=^\W{0,3}(?:current |valid |active )?)(?:class [a-c] )?(?:first[- ]aid|cpr|aed)(?: ?(?:\/|and|&) ?(?:first[- ]aid|cpr|aed)){0,2}(?=\s{0,2}(?:[.;,]|$)| (?:within|by|required|preferred|is|must|at)\b)|\b(?:standard|emergency|current) first[- ]aid\b|\bcertifi(?:ed|cation) in (?:first[- ]aid|cpr)\b/gu,
      'aed|certification in|certified in|cpr|first',
    ),
  ],
  // “Member of the Academy of Health Information Professionals (AHIP)”.
  [
    'Academy of Health Information Professionals',
    anyCase(
      /\b(?:member(?:ship)? (?:of|in) )?(?:the )?academy of health information professionals\b(?: \(ahip\))?|\bahip\b/gu,
      'academy of health information professionals|ahip',
    ),
  ],
  // “Completion of a supervisory training course”; not “Completion of coursework in education”.
  [
    'Training course',
    anyCase(
      /\bcompletion of (?:an? |the )(?:[a-z'’]{3,16} ){0,4}(?:training (?:course|program|academy|series)|leadership (?:academy|institute))\b|\bcomplet(?:ion of|e|ed) (?!mandat|orient|all |any |on-|new |required |our |the )(?:[a-z'’-]{3,16} ){1,3}training\b(?! (?:materials|in |sessions|and ))/gu,
      'complet',
    ),
  ],
  // “a passing score on the district's proficiency exam”, “passage of the paraprofessional test”; not “must pass a background check”.
  [
    'Proficiency test',
    anyCase(
      /\b(?:an? |the )?(?:passing (?:score|grade) (?:on|in)|passage of|(?:successful )?completion of|pass(?:ing|ed)?) (?:an? |the |our )?(?!(?:[a-z]{3,12} )?(?:language|bilingual) )(?:[a-z'’-]{2,16} ){0,5}(?:proficiency|competency|paraprofessional|paraeducator|instructional assistan(?:t|ce)|basic skills|nclb|essa|every student succeeds(?: act)?|no child left behind(?: act)?|cbest|cset) (?:\([^()]{3,40}\) )?(?:[a-z'’-]{3,14} ){0,3}(?:exam(?:ination)?|test|assessment|requirement)\b/gu,
      'passing|passage|completion|pass |passed + competency |paraeducator |instructional assistant |instructional assistance |basic skills |nclb |essa |every student |no child |cbest |cset |prof',
    ),
  ],
  // The test of paraprofessionals by its name: “passing score on ParaPro test”, “ParaPro certification”, “pass the ParaPro Assessment”.
  [
    'ParaPro test',
    anyCase(
      /\b(?:(?:an? |the )?(?:passing |qualifying |satisfactory )?(?:score|grade)(?: of (?:at least )?\d{3}(?: or (?:higher|above|better))?)? (?:on|in) |passage of |passing |(?:successful )?completion of |pass(?:ed)? |have passed )?(?:the |an? )?(?:ets |praxis )?para-?pro(?:fessional)?\b(?! (?:experience|staff|position|level|work|support|employ|library|duties|role|series|class|training|responsibilit|librarian|assistant|clerk|aide|technician|in |or |and |with ))(?: (?:test|exam(?:ination)?|assessment|certifi(?:cate|cation)|score)){0,2}(?: score of (?:at least )?\d{3}(?: or (?:higher|above|better))?)?/gu,
      'parapro|para-pro',
    ),
  ],
  // “Have met formal academic assessment, associate's degree, or two years of study”: Texas.
  ['Proficiency test', anyCase(/\b(?:met|meet|passed|pass) (?:an? |the )?formal academic assessment\b/gu, 'formal academic')],
  // After what else will do: “an associate degree, or a passing score on a test of reading and arithmetic”, “or pass a local assessment”; a test that all must pass is the employer's own.
  [
    'Proficiency test',
    anyCase(
      /(?<=\bor,? (?:\(?[a-h1-9][.)] )?(?:to |have |has |by )?)(?:(?:an? |the )?(?:passing|qualifying|satisfactory) (?:score|grade|mark) (?:on|in)|pass(?:ing|ed|age of)?|(?:successful )?completion of|demonstrat(?:e|ing|ion of) [^.;]{3,60}? (?:on|by|through)) (?:(?:an?|the|our|any|either) |(?<=(?:score|grade|mark) (?:on|in) ))(?:[a-z'’-]{2,16} ){0,6}(?:exam(?:ination)?|test|assessment)\b/gu,
      'exam|test|assessment',
    ),
  ],
  [
    'Proficiency test',
    anyCase(
      /\b(?:an? |the )?(?:passing (?:score|grade) (?:on|in)|passage of|pass(?:ing|ed)?|meet(?:ing)? (?:a )?rigorous (?:standard|standards) (?:of quality )?(?:on|through|by)) (?:an? |the |our )?(?:[a-z'’-]{2,16} ){0,3}(?:local|academic|instructional|state or local|knowledge) (?:academic )?(?:assessment|exam(?:ination)?|test)\b/gu,
      'assessment|exam|test',
    ),
  ],
  // “English Learner authorization (CLAD, BCLAD …)”.
  [
    'English learner authorization',
    anyCase(
      /\b(?:english (?:language )?learner|crosscultural,? language|el)\b(?:[ ,]{1,2}[a-z]{2,14}){0,4} (?:authorization|certificat(?:e|ion)|endorsement)s?\b(?: \([^)]{1,80}\))?|\bb?clad\b(?:[ -](?:certificate|certification|authorization))?/gu,
      'authorization|certificat|endorsement|clad',
    ),
  ],
  // “Membership in a library association”; not “the library is a member of the association”.
  [
    'Membership',
    anyCase(
      /\b(?:membership|(?:be an? |active |current )members?) (?:in|of|with) (?:the )?(?:ala|aall|acrl|saa|sla|mla|cla|rusa|arlis|[a-z' ]{3,40}\bassociation(?: of [a-z' ]{3,40})?|society of american archivists)\b[^.;,]{0,60}/gu,
      'member',
    ),
  ],
  [
    'Project management',
    anyCase(/\bpmp\b(?:\s{1,2}certifi(?:ed|cation))?|\bproject management (?:professional )?certification\b/gu, 'pmp|project management'),
  ],
  [
    'NACO or SACO training',
    anyCase(
      /\b(?:naco|saco|bibco|conser)(?:(?:,| or| and|\/)\s{0,2}(?:naco|saco|bibco|conser)){0,3}[- ](?:training|trained|certifi(?:ed|cation)|independen(?:t|ce))\b/gu,
      'bibco|conser|naco|saco',
    ),
  ],
  // “Notary public”, “A notary public commission”; not “provides notary service”.
  [
    'Notary public',
    anyCase(
      /\bnotary(?: public)?(?: commission| licen[cs]e| certificat(?:e|ion)| status)(?=\s|[.;,]|$)|^\W{0,3}(?:an? )?notary(?= (?:preferred|required|desired|a plus|or )|$)|\bnotary public\b(?=[^.;\n]{0,30}(?:required|prefer|desir|within|commission|plus)|\s{0,2}(?:[.;]|$))/gu,
      'notary',
    ),
  ],
  ['Food handler', anyCase(/\bfood (?:handler|safety)(?:['’]?s)? (?:card|certificat(?:e|ion))\b/gu, 'food')],
];

/** “Adobe Certified”, “Google Level 1 certification”, “Alma certified”: names of whatever else certifies. */
const ANY =
  /\b(?:\p{Lu}\p{Ll}{3,14}\s){1,2}[Cc]ertificate (?:of|in) (?:[Pp]ublic )?[Ll]ibrar[^.;,\n]{1,40}|\b(?:(?!(?:The|A|An|This|Any|Each|Valid|Current|Home|Such|No)\b)[\p{Lu}\d][\p{L}\d+&/.-]{0,24}\s{1,2}){1,5}(?:[Cc]ertifi(?:cation|ed|cate))\b(?!\s{1,2}(?:program|of|in|from|lists?|rules?)\b)|\bCompTIA\b[^.;,\n]{0,24}|\bCertified(?:\s\p{Lu}\p{L}{2,20}){2,5}|\bcertifi(?:ed|cation)\s{1,2}(?:in|as an?)\s{1,2}\p{Lu}[^.;,\n]{2,50}/gu;

/** A certification without a name of its own: “Certification in records management preferred”, “Records management certification”. */
const PLAIN = anyCase(
  /\b(?:(?=)(?:professional|industry|relevant|appropriate|records management|state|national|current|valid|archival|[a-zß-ž]{4,14})\s{1,2}){0,2}certification\b(?:\s{1,2}(?:in|as|by|from|through)\s{1,2}[^.;,\n]{2,60})?/u,
  'certification',
);
/** “Forklift certificate preferred”: a line that begins with one and is about nothing else. */
const PLAIN_CERTIFICATE = anyCase(
  /^\W{0,3}(?:an? |current |valid ){0,2}(?!the |this |such |your |our |an? |current |valid )(?:[a-z-]{3,14} ){1,3}certificate(?=\s{0,2}(?:[.;,)]|$)| (?:required|preferred|within|is|a plus|desir))/u,
  'certificate',
);

/** “a credential from the Academy or the Society's Specialist program”: one, whoever issued it. */
const FROM_EITHER = anyCase(
  /^(?:an? |the )?(?:current |valid )?(?:credential|certificat(?:e|ion)|certified)\b[^.;]{0,20}\b(?:from|by|through|of|with) [^.;]{3,80}\bor (?:the |an? )?(?:[\p{L}'’]{2,16} ){0,4}$/u,
  'credential|certif',
);

/** What certifies a study, a list or a plea, none of them a certificate. */
const NO_CERTIFICATE = anyCase(
  /\b(?:selective|typing|teach[a-zß-ž]{2,4}|degree|eligible list|certification list|birth|library technology|technician|program|diploma|high school|proficiency)\b/u,
);

/** “Public Librarian's Professional Certificate”, “CPR certification”, “Certified Archivist preferred”; not “certificate in library technology”, which is education. */
export const certificate: Parser = {
  id: 'certificate/certificate',
  find: (text, offset, { stretch, found: before }) => {
    if (stretch.asks === 'no' && !/\b(?:must|required?|prefer[a-zß-ž]{0,4})\b/u.test(lowered(text))) return [];
    const found: Finding[] = [];
    const add = (name: string, start: number, end: number): void => {
      if (
        isDenied(text, end) ||
        /^,? (?:is|are) (?:also )?(?:offered|provided|available|paid|given|held)\b/u.test(lowered(text.slice(end, end + 24))) ||
        /^(?:keep|maintain|retain|renew)\b/u.test(lowered(text.slice(start, end))) ||
        /\b(?:to|that) (?:keep|maintain|retain|renew)s? (?:[a-z]{2,12} ){0,2}$/u.test(lowered(text.slice(Math.max(0, start - 44), start)))
      )
        return;
      const clause = clauseAround(text, offset, start, end);
      const own = { start: offset + start, end: offset + end };
      // The last of a row: “a skin test, fingerprints, and child CPR card within 60 days”.
      const inRow = /,\s(?:and\s)?(?:an?\s)?$/u.test(lowered(text.slice(Math.max(0, clause.start - offset), start)));
      const span = inRow ? { start: own.start, end: clause.end } : clause;
      if (
        [...before, ...found].some(
          (other) =>
            (other.ask.kind === 'education' || other.ask.kind === 'licence' || other.ask.kind === 'certificate') &&
            other.span.start < own.end &&
            own.start < other.span.end &&
            (FROM_EITHER.test(text.slice(Math.max(0, other.span.start - offset), start)) ||
              !/\bor\s[^,;]{0,12}$/u.test(lowered(text.slice(Math.max(0, other.span.start - offset), start)))),
        )
      )
        return;
      found.push({
        rule: 'certificate/certificate',
        span: besideOthers(text, offset, span, own, [...before, ...found]),
        ask: { kind: 'certificate', name },
        ...(LATER.test(text) ? { later: true } : {}),
      });
    };
    for (const [name, pattern] of NAMED) for (const match of text.matchAll(pattern)) add(name, match.index, match.index + match[0].length);
    if (stretch.asks === 'yes')
      for (const match of text.matchAll(ANY))
        if (!NO_CERTIFICATE.test(match[0]) && !isOfLicense(offset + match.index, before))
          add(match[0].trim().slice(0, 80), match.index, match.index + match[0].length);
    const plain =
      stretch.asks === 'yes' && found.length === 0 && before.length === 0 && text.length <= 160
        ? (PLAIN.exec(text) ?? PLAIN_CERTIFICATE.exec(text))
        : null;
    if (plain && !NO_CERTIFICATE.test(text) && !/\b(?:knowledge|ability|experience|skills?)\b/u.test(lowered(text)))
      add(plain[0].trim().slice(0, 80), plain.index, plain.index + plain[0].length);
    return found;
  },
};

/** Whether a license was read where a certificate is named: “… or holds N.J. Certificate as Associate School Library Media Specialist”. */
const isOfLicense = (at: number, before: readonly Finding[]): boolean =>
  before.some(({ ask, span }) => ask.kind === 'licence' && span.start <= at && at < span.end);
