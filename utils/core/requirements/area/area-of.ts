import { anyCase, matchesOf } from '../../text/any-case';
import type { Area } from '../../vocabulary/area';
import { findSkills, getSkill } from '../../vocabulary/vocabulary';

/** Words that tell an area where the vocabulary knows none, or weigh beside it. */
const CUES: readonly (readonly [Area, RegExp])[] = [
  [
    'archives-preservation',
    anyCase(
      /\b(?:archiv[a-zß-ž]{1,4}|preserv[a-zß-ž]{3,6}|conserv[a-zß-ž]{3,6}|manuscripts?|rare books?|special collections?|finding aids?|digiti[sz][a-zß-ž]{2,6}|paleography|codicology|papyri|historical records?)\b/gu,
      'archiv|codicology|conserv|digiti|finding aid|historical record|manuscript|paleography|papyri|preserv|rare book|special collection',
    ),
  ],
  [
    'information-management',
    anyCase(
      /\b(?:catalog[a-zß-ž]{0,5}|metadata|classif[a-zß-ž]{4,8}|acquisitions?|serials|collection (?:development|management|maintenance)|bibliograph[a-zß-ž]{1,4}|circulation|shelv[a-zß-ž]{2,4}|shelf|database|records?|interlibrary|indexing|descriptive|inventory|borrower)\b/gu,
      'acquisition|bibliograph|borrower|catalog|circulation|classif|collection|database|descriptive|indexing|interlibrary|inventory|metadata|record|serials|shel',
    ),
  ],
  [
    'technology',
    anyCase(
      /\b(?:computers?|software|technolog[a-zß-ž]{1,4}|web ?sites?|web|digital|systems?|programming|scripting|applications|internet|online|equipment|data|word processing|spreadsheets?)\b/gu,
      'applications|computer|data|digital|equipment|internet|online|programming|scripting|site|software|spreadsheet|system|technolog|web|word processing',
    ),
  ],
  [
    'education-instruction',
    anyCase(
      /\b(?:teach[a-zß-ž]{0,4}|instruct[a-zß-ž]{1,6}|pedagog[a-zß-ž]{1,5}|information literacy|curricul[a-zß-ž]{1,4}|students?|learning|literacy|research|scholarly|tutor[a-zß-ž]{0,3}|academic|literature|subject)\b/gu,
      'academic|curricul|instruct|learning|litera|pedagog|research|scholarly|student|subject|teach|tutor',
    ),
  ],
  [
    'community-engagement',
    anyCase(
      /\b(?:communit(?:y|ies)|outreach|programs?|programming|partnerships?|children|teens?|youth|famil(?:y|ies)|story ?times?|events?|exhibits?|public relations|advoca[a-zß-ž]{2,5})\b/gu,
      'advoca|children|communit|event|exhibit|families|family|outreach|partnership|program|public relations|story|teen|youth',
    ),
  ],
  [
    'administration-leadership',
    anyCase(
      /\b(?:supervis[a-zß-ž]{1,5}|manag[a-zß-ž]{1,6}|leadership|lead|budgets?|planning|policies|staff|personnel|organiz[a-zß-ž]{1,9}|project|priorit[a-zß-ž]{2,6}|deadlines?|administrat[a-zß-ž]{1,5}|grants?|independent(?:ly)?|detail|initiative|problem|decision|judgment|arithmetic|clerical)\b/gu,
      'administrat|arithmetic|budget|clerical|deadline|decision|detail|grant|independent|initiative|judgment|lead|manag|organiz|personnel|planning|policies|priorit|problem|project|staff|supervis',
    ),
  ],
  [
    'customer-service',
    anyCase(
      /\b(?:customers?|patrons?|public|service|interpersonal|communicat[a-zß-ž]{1,6}|courte[a-zß-ž]{2,5}|friendly|oral(?:ly)?|written|team[a-zß-ž]{0,4}|collaborat[a-zß-ž]{1,6}|collegial[a-zß-ž]{0,5}|users?|reference|calm|tact|telephone|flexib[a-zß-ž]{2,5})\b/gu,
      'calm|collaborat|collegial|communicat|courte|customer|flexib|friendly|interpersonal|oral|patron|public|reference|service|tact|team|telephone|user|written',
    ),
  ],
  [
    'languages-culture',
    anyCase(
      /\b(?:divers[a-zß-ž]{1,5}|cultur[a-zß-ž]{1,6}|multicultural|languages?|bilingual|equity|inclusi[a-zß-ž]{2,5}|racism|heritage|indigenous|romaniz[a-zß-ž]{2,5})\b/gu,
      'bilingual|cultur|divers|equity|heritage|inclusi|indigenous|language|racism|romaniz',
    ),
  ],
];

/** The area that most of a requirement's words speak of: skills of the vocabulary count twice, the first of equals wins; null where nothing tells. */
export function areaOf(words: string): Area | null {
  const votes = new Map<Area, number>();
  const vote = (area: Area, weight: number): void => {
    votes.set(area, (votes.get(area) ?? 0) + weight);
  };
  for (const { skill } of findSkills(words, 0, true)) vote(getSkill(skill).area, 2);
  for (const [area, cue] of CUES) for (const _ of matchesOf(cue, words)) vote(area, 1);
  let best: Area | null = null;
  for (const [area, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = area;
  return best;
}
