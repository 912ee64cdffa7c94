/** Headings of postings in other languages, for what is asked and done, and for what is offered: German, French, Italian, Portuguese, Dutch, Swedish, Polish, Russian. */
const ASKS_ABROAD =
  'anforderungen|aufgaben|was (?:sie|du|dich) (?:erwartet|mitbring\\p{L}{1,3})|(?:ihr|dein) profil|qualifikation(?:en)?|voraussetzungen|bring(?:en sie|st du) mit|wir erwarten|(?:vos|principales|tes) missions|(?:votre|ton) profil|profil recherché|compétences|requisiti|mansioni|responsabilità|competenze|qualificações|atividades|functie-?eisen|wij vragen|jouw profiel|kvalifikationer|arbetsuppgifter|vi söker|wymagania|obowiązki|требования|обязанности|чем предстоит заниматься|мы (?:ждём|ждем|ожидаем)';
const OFFERS_ABROAD =
  'wir bieten|was wir bieten|nous offrons|cosa offriamo|oferecemos|wij bieden|functieomschrijving|vi erbjuder|oferujemy|условия|мы (?:предлагаем|даём|даем)';

/** A pattern of English and Spanish words, and of others that may hold letters which `\b` does not know. */
const withOthers = (own: RegExp, others: string): RegExp => new RegExp(`${own.source}|(?<!\\p{L})(?:${others})(?!\\p{L})`, 'iu');

/** Words of the headings under which postings state what the job is and what it asks for. */
export const SECTION = withOthers(
  /\b(?:qualifications?|requirements?|competenc(?:y|ies)|criteria|duties|responsibilities|functions|tasks|summary|description|overview|definition|purpose|education|experience|knowledge|skills|abilities|licen[sc]es?|certifi\w{1,10}|desirables?|required|requires|preferred|conditions of employment|about (?:the|this) (?:job|role|position|opportunity)|(?:the|your) (?:job|role|position|opportunity)|who you are|what you|looking for|(?:supplemental|additional|position\/program|program|position) information|physical demands|working conditions|about you|your (?:background|profile|skills)|must[- ]haves?|(?:nice|good)[- ]to[- ]haves?|requisitos|requerimientos|funciones|responsabilidades|tareas|formaci[oó]n|experiencia|beneficios|descripci[oó]n (?:de la|del)|how to apply|(?<!\p{L} )to apply|application (?:process|procedure|instructions)|selection process|salary|compensation|benefits)\b/iu,
  `${ASKS_ABROAD}|${OFFERS_ABROAD}`,
);

/** A heading that only a posting has: what it asks for, or what is done. */
export const ASKS = withOthers(
  /\b(?:qualifications?|requirements?|duties|responsibilities|essential functions|requires|required|you.{0,6}(?:ll|will) (?:need|do|bring)|you (?:need|would|must|have|bring)(?=[\s:….]{0,3}$)|we (?:want|need)(?=[\s:….]{0,3}$)|look(?:ing)? for|who you are|what you|your (?:background|profile|skills)|must[- ]haves?|(?:nice|good)[- ]to[- ]haves?|we (?:ask|require|expect)|asked for|we (?:think|hope|believe|imagine) (?:that )?you|requisitos|requerimientos|funciones|responsabilidades)\b|^you[\s:.…]{0,3}$/iu,
  ASKS_ABROAD,
);

/** Where the posting is over and the site goes on: other jobs, sharing, reporting, the site's own advice. */
export const STOP =
  /^(?:similar|related|more|other|recommended|featured|recent|nearby|suggested|latest|browse|explore)\b.{0,40}\b(?:jobs?|positions?|postings?|openings?|opportunities|searches|vacancies|listings)\b|^(?:jobs?|positions|people|others) (?:you|also|like|similar|near|in|by)\b|^(?:people|candidates|users|job ?seekers) (?:also|who)\b|^(?:report (?:this )?(?:job|ad|post|listing)|share this|email this|print this|save this|apply (?:now|for this|on|to this|online)|back to|return to|create (?:a )?job alert|get (?:job )?alerts?|set alert|sign (?:in|up)|join (?:or|now)|unlock|be careful|stay safe|job (?:information|activity|alerts?|id|details)|company (?:profile|overview|information)|about the company|seniority level|referrals|view all|see (?:all|who)|connect with|follow us|subscribe|learn more about|contact(?: us| information| person)?$|advertiser$|(?:brief )?(?:description|overview) of the (?:company|employer)|privacy|terms of|cookie|©|copyright|powered by|hirer responsiveness|(?:employer|application|screening|supplemental) question(?:s|naire)|required question$|(?:\* ?)?(?:indicates? )?required fields?\b|posting specific questions$|applicant documents$|applications may be (?:filed|obtained) (?:online|at|from)|job info\b|leave a (?:reply|comment)|post navigation|about the (?:employer|organi[sz]ation)$|at a glance$|(?:quick|key|job|position) facts$|posting details$|application information$|documents needed to apply$|interested in this|not (?:quite )?(?:right|what)|how (?:do )?you match|salary (?:match|insights|guide)|(?:otras )?ofertas (?:similares|relacionadas|parecidas)|post[uú]l(?:ar|ate)|inscr[ií]b(?:irme|ete)|denunciar|compartir|acerca de\b)/iu;

/** Blocks that a site makes about the reader: never the posting's words. */
export const MATCHING =
  /^(?:your profile (?:is missing|match)|here.s how the job details align|how (?:you|your profile|the job details) (?:fit|match|align)|match overview|job match|profile insights|you match|qualifications match|see how you (?:compare|match)|requirements added by the job poster|candidate (?:education|seniority|experience) level|applicant (?:insights|education|seniority)|(?:premium )?insights? about (?:applicants|candidates)|do you have (?:a|an|any|experience)\b.{1,80}\?|are these qualifications accurate|does your profile|this job is open to|who may apply$|use ai to|tailor my resume|am i a good fit)/iu;

/** Labels beside which a field stands. */
export const LABELS = {
  title:
    /^(?:(?:position|job|working|posting|classification|job opening|vacancy|role) ?title|job posting title|post title|position(?: (?:available|advertised|name))?|class title)$/iu,
  employer:
    /^(?:company|employer|organi[sz]ation|institution|agency|hiring (?:organi[sz]ation|agency|company|institution|employer|library)|employing (?:organi[sz]ation|agency|institution)|(?:company|employer|organi[sz]ation|institution|agency) ?\/ ?(?:company|employer|organi[sz]ation|institution|agency|library)|library (?:system|name)|library|school district|district|advertiser|recruiter|university|college|name of (?:the )?(?:employer|institution|organi[sz]ation|company|library)|empresa|empleador)(?: ?name)?$/iu,
  department: /^(?:department|department name|department\(s\)|hiring department|agency\/department)$/iu,
  location:
    /^(?:(?:job|work|primary|duty|position|office|physical)? ?(?:site )?locations?(?: ?\(s\))?|(?:job )?site location(?: \(city and state\))?|(?:city|town)(?:,? ?(?:\/|and|or)? ?(?:state|city|town))?|place of work|location of (?:the )?(?:job|work|position)|(?:reporting|posting|worksite|current|full|main|primary work) location|work ?place|based (?:in|at)|placement|work ?site|duty station|where|lugar(?: de trabajo)?|ubicaci[oó]n|localidad)(?: name)?$/iu,
  campus: /^(?:campus(?: location)?|branch|site|building|(?:job |work )?regions?|country(?: ?\/ ?region)?)$/iu,
  salary:
    /^(?:(?:annual|monthly|hourly|starting|base|minimum|advertised)? ?(?:salary|pay|wages?|compensation|rate of pay|hourly rate)(?: ?(?:range|rate|scale|information))?|pay & benefits)$/iu,
  closing:
    /^(?:(?:application |final |filing |job |posting )?(?:deadline|closing date|close date|closes|closing|end date|filing date|final filing date)|application deadline|apply by|apply before|last day to (?:apply|file)|closing date\/time|expires(?: on)?)$/iu,
} as const;

/** Words of the page's own controls, never a field's value. */
export const CONTROL =
  /^(?:apply|send|submit|i.m interested|save|saved|share|print|email|report|follow|back|sign in|log ?in|menu|home|search|view all|see all|more|show more|new|urgent|promoted|featured|easy apply|quick apply|job post|hiring multiple|actively (?:hiring|recruiting)|be an early|over \d|\d{1,5} (?:applicants|people|clicks)|posted|reposted|active \d|just posted|today|yesterday|\d{1,3}\+? (?:minute|hour|day|week|month)s? ago|view (?:job|company|profile)|open|close|next|previous|skip|full[- ]?time|part[- ]?time|contract|temporary|permanent|internship|per diem|remote|hybrid|on-?site|no longer accepting|closed|expired|volver|buscar|ingresar|entrar|guardar|postul(?:ar|arme|ate)|\$)\b/iu;

/** Words that an employer's name has and a job's title, a department and a control have not. */
const INSTITUTION =
  /\b(?:librar(?:y|ies)|archives?|museums?|universit(?:y|ies)|college|schools?|district|city|county|town|village|borough|society|foundation|institute|institution|academy|authority|commission|council|association|consortium|hospital|church|inc|llc|ltd|corporation|company|agency|bureau)\b/iu;
/** What one is in a job. */
const ROLE =
  /\b(?:librarian|archivist|assistant|associate|manager|specialist|technician|aide|clerk|page(?!s)|director|coordinator|curator|registrar|analyst|supervisor|officer|intern|trainee|fellow|cataloge?r|bibliographer|conservator|developer|engineer|administrator|educator|teacher|instructor|professor|driver|attendant|worker|representative|strategist|designer|dean|head|chief|secretary|receptionist|nurse|editor|writer|builder|bookkeeper|cashier|operator|planner|counselor|accountant|mechanic|custodian|programmer|architect|advisor|scientist|researcher|bibliotecari[oa]|archiver[oa]|auxiliar|asistente|ayudante|t[eé]cnic[oa]|encargad[oa]|coordinador(?:a)?|docente|maestr[oa]|jef[ae]|gerente|especialista|analista)(?:e?s)?\b/iu;
/** Words of which a department's or a branch's name is made: “University Libraries”, “Main Library”. */
const UNIT =
  /^(?:(?:the|of|and|&|department|division|office|center|main|central|downtown|branch|public|university|college|law|medical|school|city|county|town|state|library|libraries|archives?|special|collections|learning|resources?|services?|technical|information|human|academic|affairs|museum|district)(?:[\s,:–-]{1,3}|$)){1,8}$/iu;

/** Whether a line reads as the name of an institution: “Juniper County Library”, and not “Library Assistant”. */
export function isInstitution(text: string): boolean {
  return text.length <= 90 && INSTITUTION.test(text) && !ROLE.test(text);
}

/** Whether a name is one of a government's own parts: “Department of Water”, “Board of Harbor Pilots”. */
export function isOffice(text: string): boolean {
  return /^(?:department|board|bureau|office|ministry|commission) of \p{Lu}/iu.test(text) && !isUnit(text);
}

/** Whether a name holds nothing of its own: “University Libraries” is a department of the employer. */
export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** Whether a line names what one is in a job: “Librarian II”. */
export function namesRole(text: string): boolean {
  return ROLE.test(text);
}

/** What advertisements of jobs speak of, in any words. */
const TALK: readonly RegExp[] = [
  /\b(?:experience|background|years (?:of|with|in|as)|experiencia)\b/iu,
  /\b(?:degree|diploma|ged|enrolled|mlis|mls|certificat\w{1,4}|licen[sc]e)\b/iu,
  /\b(?:salary|wages?|stipend|compensation|per hour|an hour|hourly|a year|annually|benefits)\b|\$\d/iu,
  /\b(?:apply|applications?|applicants?|candidates?|r[eé]sum[eé]|cover letter|submit)\b/iu,
  /\b(?:hours (?:a|per) week|full[- ]time|part[- ]time|evenings?|weekends?|schedule)\b/iu,
  /\b(?:duties|responsib\w{3,7}|perform\w{0,3}|supervis\w{1,5}|assists?|reports? to|you (?:will|would))\b/iu,
  /\b(?:must|required?|requires|ability|able to|eligib\w{2,5}|knowledge|skills|qualif\w{3,8}|seeks?|looking for|we (?:ask|look|need))\b/iu,
];

/** Titles of articles about jobs. */
const ABOUT = /^(?:how|what|why|when|who|meet|about|guide|top|best|our|become|becoming|\d{1,3}) /iu;

/** What such an article, or a guide to a profession, is called. */
const ARTICLE =
  /^(?:how|why|what|when|meet|five|ten|\d{1,2}|becoming|so you want) \p{L}|\b(?:careers?|jobs|working) (?:in|as)(?: an?)? (?:librar|archiv|museum|information)|\b(?:career|interview|job search) (?:guides?|advice|tips|resources)\b|\blibrarianship(?: (?:as a career|careers))?$/iu;

/** Whether a page is named after an article about jobs: “How we hired three librarians”. `named`: the page's own title. */
export function isArticle(title: string, named: string): boolean {
  return ARTICLE.test(title) && title.includes(' ') && named.startsWith(title);
}

/** Whether a text under a job's title speaks as advertisements of jobs do, though no heading of it says so: of so many of the things they speak of. */
export function isJobTalk(title: string, text: string, least: number): boolean {
  return namesRole(title) && !ABOUT.test(title) && TALK.filter((one) => one.test(text)).length >= least;
}
