/** Words that begin a criterion in a list, long enough that ordinary words seldom end in them. */
const BEGINNINGS =
  'manage|develop|knowledge|ability|strong|excellent|experience|proven|communicate|communication|organize|organizational|customer|computer|interpersonal|familiarity|understanding|commitment|effective|problem|attention|demonstrated|establish|maintain|provide|supervis|prepare|exercise|interpret|analyze|analytical|operate|perform|handle|collaborat|coordinate|evaluate|facilitate|motivate|delegate|prioriti[sz]e|negotiat|support|respond|resolve|identify|implement|initiat|conduct|creativ|deliver|engage|ensure|foster|inspire|monitor|participate|promote|recommend|represent|research|outstanding|proficien|willing|flexib|leadership|teamwork|technical|technology|planning|project|written|advanced|working|thorough|solid|superior';
const WELD = new RegExp(`(?<=\\p{Ll}{3}|\\p{Ll}\\))(?:${BEGINNINGS})`, 'gu');
/** What stands before such words in ordinary ones: “mismanage”, “micromanage”, “networking”, “unwilling”, “handwritten”. */
const ORDINARY =
  /(?:^|[^\p{L}])(?:mis|micro|macro|re|un|under|over|out|pre|post|non|inter|intra|self|counter|multi|semi|anti|de|dis|co|photo|tele|bio|geo|nano|cross|head|acknowledge|ac|hand|net|hard|frame|type|up|sub|in|im|ir|trans|super|well|meta|cyber|team|bed|co-|wood|metal|coop|head|air|wire|inoperat|cap|us|avail|dis|reli|prob|sui?t|access|sustain|account|afford|adapt|port|compat|en|st|vi)$/u;

/**
 * Where small letters were welded because a list lost its line breaks: “lead teamsmanage budgetsstrong writing”. Only where the text does it three
 * times or more, for any one may be a word (“framework”).
 */
export function smallWelds(text: string, from: number, to: number): ReadonlySet<number> {
  const words = text.slice(from, to);
  const found: number[] = [];
  for (const { index } of words.matchAll(WELD)) if (!ORDINARY.test(words.slice(Math.max(0, index - 14), index))) found.push(from + index);
  return new Set(found.length >= 3 ? found : []);
}
