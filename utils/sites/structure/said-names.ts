import { isName } from './labels';
import type { Leaf } from './leaves';
import { isSentence, looksLikeHeading } from './lines';
import { namesRole } from './words';

/** A capitalized name of up to eight words: “Juniper County Library”, “Museum of the Northern Coast”. */
const NAME =
  "(?<name>\\p{Lu}[\\p{L}\\p{N}.'’&-]{1,24}(?:,? (?:\\p{Lu}[\\p{L}\\p{N}.'’&-]{0,24}|&|of|and|the|for|de|del|la|in|at)){0,8}?)(?:,? \\([A-Z]{2,8}\\))?";
/** “Juniper County Library (JCL), an agency of the state, is seeking …”. */
const SEEKS = new RegExp(
  `(?:(?:^|[.!?:] )(?:The |At (?:the )?)?|\\b(?:the|The|at) )(?!The )${NAME}(?:, [^.;:]{3,80},| \\([^()]{2,40}\\))?(?: and (?:its|our|the) [^.;:,]{3,60}?)? (?:seeks?|invites?|(?:is|are) (?:now |currently |actively )?(?:seeking|hiring|looking|recruiting|searching|accepting|inviting|pleased to|proud to be|an equal)|(?:has|have) an? (?:\\p{Ll}{3,12} )?(?:opening|vacancy|immediate|exciting)|welcomes? applications|announces?)\\b`,
  'u',
);
/** “Juniper County Library is a public library of …”. */
const IS = new RegExp(`^(?:The |At )?${NAME}(?: is an? | serves | operates | was founded | has been |, (?:we|our|the|a|one of)\\b)`, 'u');
/** “Juniper Museum keeps …” as a description's first words. */
const DOES = new RegExp(`^(?:The )?${NAME} \\p{Ll}{2,14}s `, 'u');
/** “About Juniper Museum” over a paragraph. */
const ABOUT = new RegExp(`^(?:About|Why|Working (?:at|for)|Join|Who is) (?:the )?${NAME}[?!:]?$`, 'u');
/** What heads the words about whoever hires: “About the company”, “Who we are”. */
const HOUSE =
  /^(?:about (?:the |our )?(?:company|employer|organi[sz]ation|institution|us)|(?:(?:hiring|recruiting) )?(?:company|employer|organi[sz]ation)(?: (?:info(?:rmation)?|profile|overview|description))?|who we are)[\s:?]{0,3}$/iu;
/** How many lines of a description are read for names: its first. */
const FIRST = 8;

/** The names under headings about whoever hires, anywhere on a page: alone in a line of their own, or what the first sentence speaks of. */
export function houseNames(leaves: readonly Leaf[]): readonly { readonly name: string; readonly weight: number }[] {
  return leaves.flatMap((leaf, i) => {
    const next = leaves[i + 1];
    if (next === undefined || !HOUSE.test(leaf.text) || !looksLikeHeading(leaf)) return [];
    if (!isSentence(next)) {
      const alone = next.text.replace(/^[\s:]{1,4}/u, '');
      return isName(alone) && alone.length < 80 ? [{ name: alone, weight: 3.5 }] : [];
    }
    const name = DOES.exec(next.text)?.groups?.name ?? IS.exec(next.text)?.groups?.name;
    return name === undefined || /^(?:this|our|we|you)\b/iu.test(name) ? [] : [{ name, weight: 2.5 }];
  });
}

/** The names of which a posting's own sentences say that they seek somebody, or what they are; with how much that says. */
export function saidNames(description: readonly Leaf[]): readonly { readonly name: string; readonly weight: number }[] {
  const found: { name: string; weight: number }[] = [];
  const add = (name: string | undefined, weight: number) => {
    if (name?.includes(' ') === true && !namesRole(name) && !/^(?:this|the|our|we|you|your|in|for|as|at|under) /iu.test(name))
      found.push({ name, weight });
  };
  for (const [i, { text, rank, bold }] of description.entries()) {
    if ((rank > 0 || bold) && text.length < 90) add(ABOUT.exec(text)?.groups?.name, 2);
    else if (i < FIRST || /\bequal\b/u.test(text)) {
      const start = text.slice(0, 400);
      add(SEEKS.exec(start)?.groups?.name, 2.5);
      if (i < FIRST) add(IS.exec(start)?.groups?.name, 1.5);
      if (i === 0) add(DOES.exec(start)?.groups?.name, 2);
    }
  }
  return found;
}
