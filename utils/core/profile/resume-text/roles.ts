import { anyCase } from '../../text/any-case';

/** What a post is called by, English and Spanish. */
const ROLE = anyCase(
  /\b(?:(?:para|teacher-)?librarians?|archivist|assistant|associate|clerk|page|technician|tech|manager|director|intern|internship|volunteer|specialist|coordinator|teacher|instructor|cashier|barista|supervisor|aide|analyst|engineer|developer|programmer|lecturer|professor|counsell?or|receptionist|officer|head|curator|trainee|representative|steward|tutor|helper|server|waiter|waitress|driver|docent|editor|writer|consultant|nurse|cataloge?r|cataloguer|bookseller|registrar|conservator|administrator|secretary|typist|attendant|shelver|monitor|mentor|fellow|chair|member|lead|leader|liaison|owner|founder|dean|chief|captain|guard|custodian|salesperson|salesman|associate|agent|advisor|adviser|researcher|scholar|worker|operator|host|hostess|cook|chef|nanny|babysitter|translator|interpreter|paralegal|accountant|bookkeeper|buyer|stocker|designer|producer|photographer|storyteller|student assistant|bibliotecari[oa]|archiver[oa]|auxiliar|asistente|ayudante|cajer[oa]|practicas|prácticas|becari[oa]|cuentacuentos|docente|maestr[oa]|profesora?|voluntari[oa]|encargad[oa]|técnic[oa]|director[a]?|coordinadora?|dependient[ae]|recepcionista|practicum|assistantship|fellowship|apprentice|processor|indexer|abstracter|bibliographer|colorist|proofreader|transcriber|inspector|mechanic|foreman|laborer|caregiver|ranger|lifeguard|organizer|facilitator|trainer|educator|evaluator|promoter|planner|strategist|scientist|architect|superintendent|principal|president|treasurer|ambassador)s?\b/gu,
);
/** What an employer is called by. */
const EMPLOYER = anyCase(
  /\b(?:librar(?:y|ies)|universit(?:y|ies)|college|school|schools|district|unified|city of|county of|town of|village of|parish of|state of|department of|bureau|ministry|inc|llc|llp|ltd|corp|corporation|company|co|museum|archives?|society|hospital|clinic|stores?|books|bookstore|bookshop|market|supermarket|coffee|café|cafe|restaurant|church|temple|cent(?:er|re)|foundation|association|institute|institution|academy|agency|consortium|partners|group|systems?|services|studios?|press|publishing|bank|hotel|firm|office of|office|branch|camp|gallery|theat(?:er|re)|club|council|authority|commission|laborator(?:y|ies)|labs?|pharmaceuticals|technologies|industries|solutions|biblioteca|universidad|archivo|colegio|escuela|instituto|ayuntamiento|municipio|asociación|asociacion|fundación|fundacion|museo|librería|libreria|mercado|tienda|editorial|centro|condado|hospital)\b/gu,
);
/** “Library Assistant”, “Archives Intern”: an employer's word that a role takes to itself. */
const ROLE_LAST = anyCase(
  /\b(?:librarian|archivist|assistant|associate|clerk|page|technician|manager|director|intern|volunteer|specialist|coordinator|teacher|instructor|supervisor|aide|trainee|steward|helper|docent|monitor|cataloger|worker|lead|chair|fellow|counselor|engineer|analyst|developer|cashier|barista|receptionist|lecturer|professor|bookseller|tutor|representative|attendant|officer|curator|editor|consultant|driver)s?(?: (?:i{1,3}|iv|v|[1-5]))?(?:,? \([^)]{1,40}\))?$/u,
);
const EMPLOYER_FIRST = anyCase(
  /^(?:(?:the )?(?:city|county|town|village|state|parish|university|department|office|friends) of|biblioteca|universidad|archivo)\b/u,
);
const EMPLOYER_LAST = anyCase(
  /\b(?:librar(?:y|ies)|university|college|schools?|district|inc|llc|company|museum|archives?|society|hospital|stores?|books|market|coffee|cent(?:er|re)|foundation|association|institute|academy|consortium|partners|group|systems?|press|branch|bureau|studios?|club|council)\.?(?: \([^)]{1,40}\))?$/u,
);

const countOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/** How much more some words are a post's title than an employer's name; below zero they are rather the employer's. */
export function titleness(words: string): number {
  let score = Math.min(2, countOf(ROLE, words)) - Math.min(2, countOf(EMPLOYER, words));
  const first = words.split(/,/u)[0] ?? words;
  if (ROLE_LAST.test(words) || ROLE_LAST.test(first.trim())) score += 3;
  if (EMPLOYER_FIRST.test(words)) score -= 3;
  if (EMPLOYER_LAST.test(words)) score -= 2;
  if (/(?<!\p{L})(?:I{1,3}|IV|V)$/u.test(first.trim())) score += 1;
  return score;
}

/** Whether the words hold one by which a post is called. */
export const hasRole = (words: string): boolean => countOf(ROLE, words) > 0;
/** Whether the words hold one by which an employer is called. */
export const hasEmployer = (words: string): boolean => countOf(EMPLOYER, words) > 0;
