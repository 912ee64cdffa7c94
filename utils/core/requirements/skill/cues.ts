import { anyCase } from '../../text/any-case';

/** Adjectives in front of a skill: “strong”, “demonstrated”, “excellent oral and written”. */
const ADJECTIVE =
  '(?:strong|excellent|outstanding|exceptional|superior|superb|good|great|solid|sound|effective|proven|demonstrated|demonstrable|basic|advanced|working|thorough|in[- ]depth|broad|deep|general|practical|theoretical|substantial|some|keen|high|highly|developed|well[- ]developed|current|up[- ]to[- ]date|extensive|comprehensive|detailed|significant|clear|sincere|genuine|deep|active|continuing|ongoing|professional|technical|personal|the|an?|any|own|very|considerable|exemplary|polished|positive|intermediate|specialized|at least|and|or|successful(?:ly)?|natural|proven)';

/** What a skill is called at its head. “Commitment to diversity”, “ability to”, “communication skills”, “record of”. */
const NOUN =
  '(?:knowledge(?:able)?|know-how|abilit(?:y|ies)|able to|skills?|skilled|skillful|understanding of|understands?|familiar(?:ity)?(?: with)?|acquaint(?:ance|ed) with|proficien(?:cy|t)(?: (?:in|with|using|at))?|expertise|competenc(?:y|e|ies)|competent|commitment|committed to|aptitude|willing(?:ness)?(?: to)?|interest in|interested in|passion(?:ate)?|enthusias(?:m|tic)|desire to|comfort(?:able)?(?: with| using| in)|capacity|capability|capable of|facility (?:with|for|in)|fluency (?:with|in)|awareness of|aware of|appreciation (?:of|for)|dedication to|dedicated to|sensitivity to|flexib(?:ility|le)|adaptab(?:ility|le)|initiative|creativity|integrity|attention to detail|detail[- ]oriented|self[- ]?(?:starter|motivated|directed)|team[- ]?player|teamwork|sense of humou?r|judgment|judgement|tact|patience|evidence (?:or promise )?of|record of|potential (?:for|to)|experience (?:with|using)|orientation|leadership|mastery of|grasp of|love (?:of|for)|openness to|readiness to|eager(?:ness)?(?: to)?|motivated|mindset|attitude|demeanor|work ethic|literacy|scholarship|philosophy|vision (?:for|of)|backgrounds? that (?:demonstrates?|shows?)|self-direction|literate|confidence|punctual(?:ity)?|reliab(?:ility|le)|dependab(?:ility|le)|professionalism|discretion|diplomacy|empathy|resourcefulness|curiosity|courtesy|accuracy|accountability|poise|humility|problem[- ]solving|time management|multi-?tasking|desire for|devotion to|talent for|track record|approach to|regard for|sense of|eye for|ease with|understands)';

/** Verbs that make what follows a duty: “provide leadership”, “develop skills”. */
const NO_VERB =
  '(?!(?:provid|lead|serv|work|support|develop|manag|overse|assist|coordinat|ensur|perform|conduct|participat|plan|join|report|promot|teach|creat|maintain|build|foster|deliver|contribut|supervis|train|engag|help|act|us|appl|advis|direct|offer|shar|guid|encourag|cultivat|champion|inspir|us)(?=)(?:e|es|s|ing|y|ies)?\\b|(?:our|we|they|their|its|who|that|which|this|these|have|has|had|is|are|was|were|will|can|may|you|your|it)\\b)';

/** What a skill is called, anywhere in a sentence. */
export const SKILL = anyCase(new RegExp(`\\b${NOUN}\\b`, 'u'));

/** The same at the start of what is given, after its adjectives: “strong oral and written communication skills”. */
export const SKILL_FIRST = anyCase(
  new RegExp(`^(?:${ADJECTIVE}[, ]{1,2}){0,6}(?:${NO_VERB}[a-zß-ž][a-zß-ž-]{2,20},? (?:(?:and|or|&|/) )?){0,5}?${NOUN}\\b`, 'u'),
);

/** What is a skill under any heading, for no duty begins so: “Knowledge of”, “Ability to”, “Excellent communication skills”. */
export const FIRM = anyCase(
  new RegExp(
    `^(?:${ADJECTIVE}[, ]{1,2}){0,6}(?:(?:(?:knowledge|understanding|awareness|appreciation|mastery|grasp),? (?:and )?){1,3}of|knowledgeable|flexib(?:le|ility) (?:to|with|in|about)|abilit(?:y|ies) to|able to|familiar(?:ity)? (?:with|and (?:ability|skill|comfort) (?:to|in|with))|proficien(?:cy|t) (?:in|with|using|at)|expertise (?:in|with)|skill(?:s|ed)? (?:in|with|at)|commitment to|aptitude for|willingness to|passion for|comfort(?:able)? (?:with|using|working|[a-z]{3,12}ly [a-z]{3,14}ing)|capacity to|facility with|(?:${NO_VERB}[a-zß-ž][a-zß-ž-]{2,20},? (?:(?:and|or|&|/) )?){1,6}(?:skills|abilities|competenc(?:e|y|ies)|literacy|work ethic|attitude|aptitude)|attention to detail|detail[- ]oriented|self[- ]?(?:starter|motivated|directed)|team[- ]?player|sense of humou?r)\\b`,
    'u',
  ),
);

/** Adjectives that say what kind of person is sought. */
export const TRAIT = anyCase(
  /\b(?:(?:technologically|technically|intellectually|culturally|emotionally|socially|digitally)[ -](?:sophisticated|savvy|curious|adept|competent|proficient|skilled|literate|astute|responsive|sensitive|engaged|intelligent|minded|aware)|creative|collaborative|collegial|dynamic|innovative|energetic|enthusiastic|motivated|self-motivated|self-directed|self-starting|forward[- ]looking|forward[- ]thinking|knowledgeable|friendly|helpful|sociable|curious|flexible|passionate|dedicated|talented|organized|well-organized|detail[- ]oriented|resourceful|adaptable|articulate|thoughtful|proactive|visionary|strategic|entrepreneurial|inspiring|engaging|personable|outgoing|reliable|dependable|responsible|committed|imaginative|inventive|accomplished|versatile|tech[- ]savvy|technologically[- ]savvy|nimble|caring|compassionate|empathetic|welcoming|positive|hard[- ]?working|highly[- ](?:motivated|skilled|organized|collaborative|energetic|qualified)|inclusive|patient|courteous|diplomatic|ambitious|goal[- ]oriented|results[- ]oriented|independent|bright|lively|cheerful|upbeat|tactful|conscientious|meticulous|trustworthy|big[- ]picture|can[- ]do|level[- ]headed|even[- ]tempered|intellectually curious|approachable|team[- ]oriented|[a-zß-ž]{4,12}-(?:minded|oriented|focused|focussed|centered|centred|driven)|(?:user|customer|customer[- ]service|service|student|patron|community|future|mission|public service|team|people|solutions?)[- ](?=[a-z])(?:minded|oriented|focused|focussed|centered|centred|driven))\b/gu,
);

/** How a qualification of any kind begins: a skill, a length of experience, a degree, “must have”. */
export const QUALIFIES = anyCase(
  new RegExp(
    `^[^a-zß-ž\\d]{0,4}(?:(?:must|should) (?:have|be|possess)\\b|(?:a |an |at least |minimum(?: of)? )?(?=)(?:\\d{1,2}\\+?|one|two|three|four|five|six)\\)? (?:or more )?(?:years?|months?)\\b|(?:an? |prior |previous |some |relevant |recent |professional )?(?=[a-z])(?:experience[d]?\\b|master|bachelor|associate['’s]{1,2} degree|mli?s\\b|ala[- ]accredited|degree in|high school|valid (?:driver|california|class)|driver['’]?s licen[cs]e|fluen|bilingual)|(?:strong|excellent|demonstrated|proven|outstanding|exceptional|superior|effective|solid)\\b|${FIRM.source.slice(1)})`,
    'u',
  ),
);
