import { anyCase, lowered } from '../../text/any-case';
import { readNumber } from '../../text/numbers';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser, Place } from '../rule';

/** “lift up to 40 pounds”, “carry 15-20 lbs”, “objects weighing twenty-five pounds”, “50# boxes”, “18 kg”. */
const WEIGHT = anyCase(
  /(?<![\d$.a-z])(?:(?<low>\d{1,3})\s{0,2}(?:[-–—]|to)\s{0,2})?(?<high>\d{1,3}|ten|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-five)?)\)?\s{0,2}(?:\+\s{0,1})?(?:-\s{0,1})?(?<unit>(?:pounds?|lbs?|kgs?|kilograms?|kilos?)\b|#(?!\d))/dgu,
  'pound|lb|kg|kilo|#',
);
const LIFTS = anyCase(
  /\b(?:lift|lifting|lifts|carry|carrying|carries|push|pushing|pushes|pull|pulling|pulls|move|moving|moves|hoist|raise|raising|weigh|weighing|exert[a-zß-ž]{0,3}|transport[a-zß-ž]{0,3}|handle|handling|force|pick(?:ing)? up|load|loading|haul|hauling)\b/u,
  'pick|load|haul|handl|carr|exert|force|handle|hoist|lift|mov|pull|push|rais|transport|weigh',
);

/** Bodily demands that need no number. Two of them make a sentence one, or one beside a word that asks. */
const DEMAND = anyCase(
  /\b(?:lift(?:ing|s)?|carry(?:ing)?|carries|push(?:ing|es)?|pull(?:ing|s)?|stand(?:ing|s)?|sit(?:ting|s)?|walk(?:ing|s)?|bend(?:ing|s)?|stoop(?:ing|s)?|kneel(?:ing|s)?|crouch(?:ing|es)?|squat(?:ting)?|crawl(?:ing)?|climb(?:ing|s)?|reach(?:ing|es)?(?: overhead| above)?|twist(?:ing)?|grasp(?:ing)?|balanc(?:e|ing)|manual dexterity|finger dexterity|repetitive (?:motions?|movements?|hand)|(?:eye[-/ ]hand|hand[-/ ]eye) coordination|keyboarding motions|see(?:ing)?|hear(?:ing)?|visual acuity|vision|physically|mobility|stamina|ladders?|step stools?|book ?(?:trucks?|carts?)|library carts?|dust|mold|heights|range of motion|arms and hands)\b/gu,
);
const ASKS = anyCase(
  /\b(?:must|able to|ability to|require[sd]?|requires|requirement|physically|capable of|frequent(?:ly)?|regular(?:ly)?|occasional(?:ly)?|constant(?:ly)?|prolonged|extended periods|periods of time|up to|continuous(?:ly)?|hours)\b/u,
);
/** A line that opens with one: “Push a loaded book truck”, “Able to stand for long periods”. */
const ONE_DEMAND = anyCase(
  /^\W{0,3}(?:(?:be |must be |must |is |should be )?(?:able|ability|capable|can|willing|fit enough|strong enough|physically able)(?: of)? (?:to )?)?(?:push(?:ing)?|pull(?:ing)?|stand(?:ing)?|sit(?:ting)?|walk(?:ing)?|lift(?:ing)?|carry(?:ing)?|climb(?:ing)?|reach(?:ing)?|bend(?:ing)?|be on (?:your|one's|their) feet)\b[^.;]{0,60}\b(?:carts?|trucks?|boxes|crates?|cartons?|bins|books|ladders?|stools?|steps|stairs|shelves|periods|hours|long|day|shift|time|feet|overhead|weights?|(?:heavy|bulky|large) (?:things|items|objects|materials|loads?|volumes|furniture|equipment))\b/u,
  'cart|truck|box|crate|bin|book|ladder|stool|step|stair|shel|period|hour|long|day|shift|time|feet|overhead|weight|carton|heavy|bulky|large',
);
/** “able to lift 25 pounds [and to ]get up a flight of stairs”: two demands. */
const AND_TO = anyCase(/,? and (?=to (?:climb|get up|work in|set up)\b)/u, ' and ');
/** What a body must be fit for, without a number: “Sufficient mobility to shelve books”, “Vision sufficient to read a screen”, “Tolerance for dust”; not “Vision for the library's future”, “Strength in data analysis”. */
const FIT = anyCase(
  /\b(?:physical|bodily)(?: and mental)? (?:condition|health|strength|agility|fitness)\b(?! (?:test|exam|assess|screen))|\b(?:mobility|eyesight|vision|hearing|sight|speech|strength|stamina|agility|(?:eye[-/ ]hand|hand[-/ ]eye) coordination),? (?:and [a-z]{4,12} )?(?:(?:sufficient|adequate|necessary|enough|needed|required) )?to (?!lead|shape|guide|transform|move the|take|drive|inspire|build|advance)|\b(?:tolera(?:te|nce)|exposure|exposed|work(?:ing)? (?:in|with|around|near))\b[^.;]{0,30}\b(?:dust|dusty|mold|mildew|fumes|allergens|heights|confined spaces|inclement weather|outdoors|noise|noisy|cold|heat|cold storage|extreme temperatures?|tight spaces|cramped|unheated)\b|\breach(?:ing)? (?:the )?(?:top|bottom|high|low|upper|lower|overhead|all)\b[^.;]{0,24}\b(?:shelf|shelves|ranges?|cabinets?)\b|\bwork(?:ing)? on (?:ladders?|step ?stools?|stools)\b|\bdexterity of (?:the )?(?:hands|fingers|arms)\b|\b(?:sufficient|adequate) (?:clarity of |manual )?(?:speech|vision|hearing|sight|dexterity|strength|mobility|coordination|endurance)\b[^.;]{0,70}\b(?:which|that) (?:permits?|allows?|enables?)\b|\b(?:visual|colou?r|depth|sound,?(?: and)? (?:visual|colou?r|depth))(?:,? (?:and )?(?:visual|colou?r|depth)){0,2} perception\b|\b(?:small|moderate|light|minimal|medium|considerable) (?:amount of )?physical effort\b|\b(?:sight|hearing|speaking|speech)(?:,? and (?:sight|hearing|speaking|speech)) ability\b|\bpounds of force\b|\b(?:able to|ability to|must|can) (?:see|hear|speak|see and hear|hear and (?:speak|converse|see|understand))(?:,? (?:and|or) (?:speak|converse|see|hear|understand))?\b[^.;]{0,40}\b(?:telephone|phone|in person|normal|screen|print|conversation|alarms?|with or without)\b/u,
  'perception|physical effort|dexterity|sufficient|adequate|ability|of force|condition|health|strength|agility|fitness|mobility|eyesight|vision|hearing|sight|speech|stamina|coordination|dust|mold|mildew|fumes|allergens|heights|cold|heat|temperature|tight|cramped|confined|weather|outdoors|nois|reach|ladder|stool|able to|ability to|must|can ',
);
/** What the hands and eyes must do: “Ability to use hands and fingers”, “Able to read small print”; not “ability to read maps”, “use hand tools”. */
const SENSES = anyCase(
  /^\W{0,3}(?:(?:the |must have (?:the )?)?(?:ability|able|capable|must be able)(?: of| to)? )?(?:to )?(?:(?:use|using|move|moving) (?:of )?(?:(?:the|your|both|their|his or her) )?(?:hands?|fingers?|arms?|wrists?|elbows?|shoulders?|legs?|feet)(?:,? (?:(?:and|or|to) )?(?:hands?|fingers?|arms?|wrists?|elbows?|shoulders?|legs?|feet|back))*\b(?! tools?)|read(?:ing)? (?:[a-z]{3,8} ){0,2}(?:fine|small|tiny) (?:print|type|lettering|labels?|text|letters|numbers)\b|(?:see|view|read) (?:a |the )?(?:computer |video )?(?:screen|monitor)\b|distinguish (?:between )?colou?rs?\b)/u,
  'hand|finger|arm|wrist|elbow|shoulder|leg|feet|fine|small|tiny|screen|monitor|colo',
);
/** “Library work will involve lifting”, “The job requires standing and bending”: told of the work itself. */
const WORK_INVOLVES = anyCase(
  /\b(?:work|job|position|role|post)(?: (?:here|itself|at the library))? (?:(?:will|may|can|often|also|regularly|frequently) ){0,2}(?:involves?|requires?|includes?|entails?) (?:(?:some|frequent|regular|occasional|heavy|light|moderate|prolonged|repetitive|considerable|the|and) ){0,3}(?:lifting|standing|bending|stooping|climbing|kneeling|carrying|pushing|pulling|walking|reaching)\b/u,
  'lifting|standing|bending|stooping|climbing|kneeling|carrying|pushing|pulling|walking|reaching',
);
/** Rungs that nobody climbs with the feet. */
const NO_LADDER = anyCase(/\b(?:career|corporate|social|promotional) ladder/u, 'ladder');
/** The frame around such lists, and what merely sounds bodily. */
const FRAME = anyCase(
  /(?<!with or without )(?<!with )\breasonable accommodations?\b|\bdescribed (?:here|herein|above|below)\b|\brepresentative of\b|\b(?:includes?|requires?|involves?) the following physical\b|\bfollowing physical (?:demands|abilities|requirements|conditions)\b|\bto perform the essential functions\b(?![^.]{0,80}\b(?:lift|stand|carry))|\bequal opportunity\b|\bphysical (?:collections?|materials?|items?|objects?|processing|resources|spaces?|location|sciences?|library|address|and digital|books|media|disabilit)/u,
  'described|equal opportunity|physical|reasonable accommodation|representative of|to perform the essential functions',
);

/** The most that is lifted, in pounds; of carts that are pushed only where nothing is lifted. */
function liftLb(text: string): number | undefined {
  if (!LIFTS.test(text)) return undefined;
  const lifted: number[] = [];
  const pushed: number[] = [];
  for (const match of text.matchAll(WEIGHT)) {
    const given = readNumber(match.groups?.high ?? '');
    const pounds = /^k/u.test(lowered(match.groups?.unit ?? '')) ? Math.round(given * 2.2046) : given;
    if (pounds < 5 || pounds > 150) continue;
    // “push carts weighing over 100 pounds” is pushed, not lifted.
    const near = lowered(text.slice(Math.max(0, match.index - 50), match.index));
    (/\b(?:push|pull|roll|cart|truck)[a-zß-ž]{0,4}\b[^,;]{0,40}$/u.test(near) ? pushed : lifted).push(pounds);
  }
  const counted = lifted.length > 0 && /\blift|\bcarr[yi]|\bpick/u.test(lowered(text)) ? lifted : [...lifted, ...pushed];
  return counted.length > 0 ? Math.max(...counted) : undefined;
}

/** “Must be able to lift 40 pounds and push loaded book trucks”; not “lifting the community's spirits”, nor the sentence that such demands can be accommodated. */
export const physicalDemand: Parser = {
  id: 'physical/demand',
  find: (text, offset, place): readonly Finding[] => {
    const { stretch } = place;
    const { kind } = stretch.section;
    if (kind === 'benefits' || kind === 'employer' || kind === 'pay' || kind === 'apply') return [];
    const lb = liftLb(text);
    const count = new Set([...text.matchAll(DEMAND)].map((match) => match[0].toLowerCase().slice(0, 4))).size;
    // “… includes the following physical demands:” only leads to them.
    if ((FRAME.test(text) || NO_LADDER.test(text) || text.trimEnd().endsWith(':')) && lb === undefined) return [];
    const told = WORK_INVOLVES.test(text) || isRowOfDemands(text);
    const bodily =
      lb !== undefined ||
      told ||
      (kind === 'physical' && count >= 1) ||
      (kind !== 'duties' &&
        count >= 2 &&
        ASKS.test(text) &&
        /\b(?:lift|carry|push|pull|bend|stoop|climb|kneel|crouch|stand|dexterity|physical)/u.test(lowered(text))) ||
      (kind !== 'duties' &&
        /\bphysical(?:ly)?\s{1,2}(?:ability|able|capab[a-zß-ž]{2,5}|capacity|demands?|requirements?|stamina|fit)\b|\bvision abilities\b|\b(?:manual|finger) dexterity\b|\bprolonged (?:standing|sitting|periods)\b/u.test(
          lowered(text),
        ));
    const single =
      (stretch.asks === 'yes' || kind === 'physical') &&
      ((text.length < 120 && ONE_DEMAND.test(text)) || (text.length < 200 && (FIT.test(text) || SENSES.test(text))));
    const taken = count === 0 && place.found.some(({ ask }) => ask.kind !== 'skill' && ask.kind !== 'physical');
    const listed =
      kind === 'physical' && !taken && isPhysicalList(place) && text.length < 160 && !/^\W{0,3}(?:we|our|benefits)\b/u.test(lowered(text));
    if (
      !(bodily || single || listed) ||
      (kind === 'duties' && !told && !(lb !== undefined && /\b(?:must|able to|ability to|require)/u.test(lowered(text))))
    )
      return [];
    const finding = (start: number, end: number, weight: number | undefined): Finding => ({
      rule: 'physical/demand',
      span: trimmedSpan(text, offset, start, end),
      ask: { kind: 'physical', ...(weight === undefined ? {} : { liftLb: weight }) },
    });
    const second = lb === undefined ? null : AND_TO.exec(text);
    if (!second || liftLb(text.slice(second.index)) !== undefined) return [finding(0, text.length, lb)];
    return [finding(0, second.index, lb), finding(second.index + second[0].length, text.length, undefined)];
  },
};

/** Three of the body's own movements in a row: “… on one's feet most of the day, with bending, stooping, squatting, and reaching”. No work is described so. */
function isRowOfDemands(text: string): boolean {
  const words = lowered(text).match(/\b(?:bend|stoop|squat|kneel|crouch|crawl|climb|reach|twist|stand|walk|lift)(?:t?ing|s|es)?\b/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 4))).size >= 3;
}

/** Under “Physical demands” every line is one: “Daily use of a laptop computer”. Under “Working conditions” it is not: “Office environment”. */
function isPhysicalList({ flat, stretch }: Place): boolean {
  const { heading } = stretch.section;
  const own = stretch.block.kind === 'item' || stretch.end - stretch.start >= (stretch.block.end - stretch.block.start) * 0.9;
  return own && heading !== null && /^[^\n]{0,20}\bphysical\b(?! and)/u.test(lowered(flat.text.slice(heading.start, heading.end)));
}
