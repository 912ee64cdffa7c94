import { anyCase } from '../../text/any-case';
import type { Activity } from './activity';

/** Special fields and technology: research, law, health, systems, software, publicity. */
export const TRADES: readonly Activity[] = [
  {
    id: 'scholarly-communication',
    asks: anyCase(
      /\bscholarly (?:communications?|publishing)\b|\bopen access\b|\bresearch data\b|\bdata (?:services|management|curation)\b|\bdigital (?:humanities|scholarship)\b|\bcopyright\b|\bgis\b/u,
    ),
    could: [],
  },
  {
    id: 'research',
    asks: anyCase(/\bresearch (?:environment|processes|methods|experience|unit)\b|\bconduct(?:ing)? research\b/u),
    shows: anyCase(/\bresearch/u),
    implies: ['scholar'],
    could: ['librarian', 'archivist'],
  },
  {
    id: 'legal',
    employer: true,
    asks: anyCase(/\blegal (?:research|reference|information|materials|setting)\b|\blaw (?:library|librarian|firm)\b/u),
    shows: anyCase(/\blegal\b|\blaw\b|\blexis|\bwestlaw\b/u),
  },
  {
    id: 'health',
    employer: true,
    asks: anyCase(
      /\b(?:health|medical) (?:sciences?|information|librar\w{1,6}|literature|reference)\b|\bclinical\b|\b(?:health ?care|hospital|biomedical)\b(?! benefits)|\bsystematic reviews?\b|\bevidence[- ]based\b/u,
    ),
    shows: anyCase(/\bhealth\b|\bmedical\b|\bmedicine\b|\bclinic(?:al)?\b|\bhospital\b|\bnurs(?:e|ing)\b|\bpubmed\b|\bsystematic review/u),
  },
  {
    id: 'systems',
    asks: anyCase(
      /\b(?:integrated )?library (?:systems?|services? platforms?|automation|technolog(?:y|ies))\b|\bils\b|\blsp\b|\bdiscovery (?:layer|system|service)|\bcirculation system\b|\bsierra\b|\balma\b|\bpolaris\b|\bkoha\b/u,
    ),
    shows: anyCase(
      /\bils\b|\bsierra\b|\balma\b|\bpolaris\b|\bkoha\b|\bsymphony\b|\bworkflows\b|\bevergreen\b|\bmillennium\b|\bhorizon\b|\boclc\b|\bworldshare\b|\bdestiny\b|\blibrary systems?\b|\baspen\b|\bbiblio/u,
    ),
    could: ['assistant', 'librarian', 'library-manager', 'page'],
  },
  {
    id: 'software',
    asks: anyCase(
      /\b(?:software|application|server-side|mobile|web(?:site)?|database) (?:application )?(?:development|design|programming|administration|management)\b|\bprogramming languages?\b|\bpython\b|\bphp\b|\bjavascript\b|\bsql\b|\bapis?\b|\bnetwork (?:administration|management)\b|\bsystems administration\b|\belectronic network\b|\bopen[- ]source\b|\bscripting\b/u,
    ),
    implies: [],
    could: ['computing'],
  },
  {
    id: 'technology',
    asks: anyCase(
      /\btechnolog(?:y|ical|ies)\b|\bcomputers?\b|\bdigital (?:strategy|services|literacy|tools)\b|\bmakerspaces?\b|\b3-?d print|\btroubleshoot/u,
    ),
    shows: anyCase(/\btechnolog|\bcomputers?\b|\bdigital\b|\bmakerspace|\b3-?d print|\btroubleshoot|\bsoftware\b|\bsystems?\b|\btech\b/u),
    implies: ['computing'],
    could: ['librarian', 'library-manager', 'assistant', 'teacher'],
  },
  {
    id: 'social-media',
    asks: anyCase(/\bsocial media\b|\bmarketing\b|\bpublicity\b|\bpublic relations\b|\bpromotion(?:al)?\b|\bgraphic design\b/u),
    could: ['manager', 'librarian'],
  },
];
