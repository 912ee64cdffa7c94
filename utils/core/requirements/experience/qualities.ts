import { anyCase, lowered, upTo } from '../../text/any-case';
import type { Ask } from '../ask';

const IN_LIBRARY = anyCase(
  /\b(?:librar(?:y|ies|ian|ians|ianship)|archiv(?:al|es?|ists?|ing)|catalog(?:u?ing|u?er)s?|reference (?:desk|services?|and|or|librarian|work)|circulation|interlibrary|special collections|technical services|finding aids|manuscript collections?)\b/u,
  'cataloging|cataloger|reference desk|reference service|reference and|reference or|reference work|circulation|special collections|technical services|finding aids|manuscript|librar|archiv|catalogu',
);
/** Of experience without a length only the place itself tells: “in an academic library”, “as an archivist”; cataloging can be learned elsewhere. */
const OF_LIBRARY = anyCase(
  /\b(?:librar(?:y|ies|ian|ians|ianship)|archives|archivists?|archival (?:collections?|materials?|records|processing|repositor(?:y|ies)|institutions?|setting|environment|work|practice)|manuscript collections?)\b(?! (?:systems?|software|science|catalogs?|databases|applications?|technolog|instruction\b|electronic resources\b|events\b))/u,
  'librar|archiv|manuscript',
);

/** What, listed beside the library with “or”, lets other work count as well: “clerical, cashiering, library or similar work”, “in a library, bookstore or office”. */
const OTHER_WORK =
  '(?:clerical|cashier[a-zß-ž]{0,3}|retail|office|bookstores?|customer|teaching|public (?:contact|counter|service)|child ?care|children|youth|education|data entry|administrative|school setting|classroom|business|non-?profit|community)';
const BESIDE_LIBRARY = anyCase(
  new RegExp(
    `\\bnon-?library\\b|\\blibrarians?(?:,| (?:and\\/)?or\\b) (?:an? )?(?:[a-z]{4,12} )?(?:teacher|educator|instructor|bookseller|curator|tutor|social worker)s?\\b|\\b(?:teacher|educator|instructor|bookseller|curator)s?(?:,| (?:and\\/)?or\\b) (?:an? )?(?:[a-z]{4,12} )?librarians?\\b|\\brelated to librar|\\b${OTHER_WORK}\\b[^.;]{0,40}(?:,|\\bor\\b) ?(?:or )?(?:an? )?library\\b|\\blibrar(?:y|ies)(?: (?:setting|work|environment|experience))?(?:,| (?:and\\/)?or\\b)[^.;]{0,40}\\b${OTHER_WORK}\\b|\\bor (?:in )?(?:another|other) (?:public|customer)`,
    'u',
  ),
  'librar|another|other',
);
const PROFESSIONAL = anyCase(
  /\bprofessional(?:[\s,-]{1,2}(?:level|public|academic|law|post[-‑]?mli?s|library|and|or|archival|cataloging|children['’]s|progressively|responsible)){0,4}[\s-]{1,2}(?:librar|experience|work|level|archiv|position|capacity as|reference|employment|catalog)|\bprofessional librarian|\bas an? (?:[a-zß-ž]{2,12} ){0,3}(?:librarian|archivist)\b|\b(?:post|after|following|subsequent to|beyond)[\s-](?:the |an? |receipt of (?:the |an? )?|obtaining (?:the |an? )?|earning (?:the |an? )?|completing (?:the |an? )?)?(?:ala[-\s]accredited )?(?:m\.?l\.?i?\.?s|master|degree)|\b(?:at|in) an? professional (?:level|librar)|\bexperience as an? (?:[a-zß-ž]{2,14}[ /]){0,4}(?:librarian|archivist)|\blibrarian experience|\bas professional librarian|\bwork as a librarian|\blibrarian (?:i{1,3}|iv|[1-4])\b/u,
  'professional|librarian|archivist|post|after|following|subsequent|beyond + professional|post|after|following|subsequent to|beyond|librarian |as a',
);
const NOT_PROFESSIONAL = anyCase(
  /\blibrarians?,? or (?:an? )?(?:[a-z]{4,12} )?(?:teacher|educator|instructor|bookseller|tutor)|\b(?:teacher|educator|instructor|bookseller)s?,? or (?:an? )?(?:[a-z]{4,12} )?librarian|\bprofessional (?:or|and) (?:volunteer|paraprofessional|personal)|\b(?:para|non|pre|sub)-?professional\b|\bprofessional development\b/u,
  'paraprofessional|para-professional|nonprofessional|non-professional|preprofessional|pre-professional|subprofessional|sub-professional|professional development|professional or |professional and |librarian',
);
const SUPERVISORY = anyCase(
  /\bsupervis(?:ory|ing|ion|e|or|orial)\b|\b(?:managing|leading|overseeing|directing|management of|manage|lead) (?:and [a-zß-ž]{4,14} )?(?:(?:a |an )?(?:team|group) of |the work of |library |professional |other )?(?:staff|personnel|employees|people|others|librarians|workers|subordinates)\b|\b(?:leading|scheduling|overseeing|directing|hiring|evaluating|managing|mentoring)(?:,? (?:(?:or|and) )?(?:leading|training|scheduling|overseeing|directing|hiring|evaluating|managing|mentoring|coaching)){1,4} (?:the work of )?(?:student |other |library |support ){0,2}(?:employees|staff|workers|assistants|personnel|others)\b|\blead(?: work(?:er)?)? experience\b|\bteam[- ]lead(?:er)?(?:ship)? (?:role|capacity|position|experience)\b|\bmanagerial (?:experience|work)\b|\bpersonnel management\b|\b(?:management|managerial) (?:position|role|capacity)|\bas an? (?:[a-z-]{3,14} ){0,2}(?:manager|supervisor)\b|\b(?:lead|staff) supervis|\bstaff management\b/u,
  'supervis|mentor|schedul|hiring|evaluat|manag|lead|overs|direct|personnel + staff|team leader|team-leader|team lead|team-lead|personnel|employees|people|others|librarians|workers|subordinates|assistants|lead experience|lead work experience|lead worker experience|management position|management role|management capacity|supervis|managerial |manager',
);
const PAID = anyCase(/(?<!\b(?:volunteer|unpaid|non-paid) (?:or|and) )\bpaid\b(?! (?:or|and) (?:unpaid|volunt))/u, 'paid');
const VOLUNTEER = anyCase(/\bvolunteer|\bvoluntary\b|\bunpaid\b|\bpaid or (?:unpaid|volunteer)\b/u, 'unpaid|volunt');
const NO_VOLUNTEER = anyCase(
  /\b(?:not|no|excluding|except|does not include)[\sa-zß-ž]{0,20}volunteer|volunteer[\sa-zß-ž]{0,30}\b(?:not|n['’]t)\b|\b(?:supervis|manag|coordinat|recruit|train|direct|oversee)[a-zß-ž]{0,5} (?:[a-zß-ž]{2,12} ){0,3}volunteers/u,
  'volunteer',
);
const CLASS =
  /\b(?:as(?: an?)?|at the (?:level|rank|grade) of(?: an?)?|in the (?:class|classification|position) of(?: an?)?|performing (?:the )?duties of(?: an?)?|in a class at (?:least )?the level of(?: an?)?|equivalent to(?: an?)?(?: the (?:class|level) of)?) (?<title>(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ'’]{1,16}[ -]){0,3}(?:Librarian|Archivist|Assistant|Technician|Clerk|Associate|Page|Aide|Manager|Supervisor|Specialist|Director)(?: (?:I{1,3}V?|IV|[1-4]))?)(?![A-Za-z])/u;
const FULL_TIME = anyCase(/\b(?<hours>3[0-9](?:\.\d{1,2})?|40) hours (?:a|per) week\b/du, ' hours ');
const OF = anyCase(
  /\b(?:experience|work|background) (?:in|with|of|working (?:in|with|as|on)|as|performing|providing|doing|using|managing|teaching) (?!lieu\b|place of\b|one or more\b)(?:an? |the )?(?<of>[^.;:()]{3,70})/du,
  'experience|work|background',
);

type Experience = Extract<Ask, { readonly kind: 'experience' }>;

const OF_MORE = anyCase(/,|\s(?:or|and|required|preferred|is|are|from|at least)\s/u);

/** What kind of experience the words ask. `months` null: no length is given. */
export function experienceAsk(words: string, months: number | null): Experience {
  const title = CLASS.exec(words)?.groups?.title;
  const library = (months === null ? OF_LIBRARY : IN_LIBRARY).test(words) && !BESIDE_LIBRARY.test(words);
  const professional = PROFESSIONAL.test(words) && !NOT_PROFESSIONAL.test(words);
  const supervisory =
    SUPERVISORY.test(words) &&
    !/\b(?:under|minimal|little|without|direct|close|general) (?:general |the )?supervision\b/u.test(lowered(words));
  const hours = FULL_TIME.exec(words)?.groups?.hours;
  const of = library || supervisory ? '' : upTo(OF_MORE, OF.exec(words)?.groups?.of ?? '').trim();
  return {
    kind: 'experience',
    months,
    ...(library ? { library: true as const } : {}),
    ...(professional ? { professional: true as const } : {}),
    ...(supervisory ? { supervisory: true as const } : {}),
    ...(VOLUNTEER.test(words) && !NO_VOLUNTEER.test(words) ? { volunteer: true as const } : {}),
    ...(PAID.test(words) ? { paid: true as const } : {}),
    ...(hours === undefined ? {} : { fullTimeHours: Number(hours) }),
    ...(title === undefined ? {} : { classTitle: title }),
    ...(of ? { of } : {}),
  };
}
