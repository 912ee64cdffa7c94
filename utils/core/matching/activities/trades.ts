import type { Activity } from './activity';

/** Special fields and technology: research, law, health, systems, software, publicity. */
export const TRADES: readonly Activity[] = [
  {
    id: 'scholarly-communication',
    asks: /\bscholarly (?:communications?|publishing)\b|\bopen access\b|\bresearch data\b|\bdata (?:services|management|curation)\b|\bdigital (?:humanities|scholarship)\b|\bcopyright\b|\bGIS\b/iu,
    could: [],
  },
  {
    id: 'research',
    asks: /\bresearch (?:environment|processes|methods|experience|unit)\b|\bconduct(?:ing)? research\b/iu,
    shows: /\bresearch/iu,
    implies: ['scholar'],
    could: ['librarian', 'archivist'],
  },
  {
    id: 'legal',
    employer: true,
    asks: /\blegal (?:research|reference|information|materials|setting)\b|\blaw (?:library|librarian|firm)\b/iu,
    shows: /\blegal\b|\blaw\b|\bLexis|\bWestlaw\b/iu,
  },
  {
    id: 'health',
    employer: true,
    asks: /\b(?:health|medical) (?:sciences?|information|librar\w{1,6}|literature|reference)\b|\bclinical\b|\b(?:health ?care|hospital|biomedical)\b(?! benefits)|\bsystematic reviews?\b|\bevidence[- ]based\b/iu,
    shows: /\bhealth\b|\bmedical\b|\bmedicine\b|\bclinic(?:al)?\b|\bhospital\b|\bnurs(?:e|ing)\b|\bPubMed\b|\bsystematic review/iu,
  },
  {
    id: 'systems',
    asks: /\b(?:integrated )?library (?:systems?|services? platforms?|automation|technolog(?:y|ies))\b|\bILS\b|\bLSP\b|\bdiscovery (?:layer|system|service)|\bcirculation system\b|\bSierra\b|\bAlma\b|\bPolaris\b|\bKoha\b/iu,
    shows:
      /\bILS\b|\bSierra\b|\bAlma\b|\bPolaris\b|\bKoha\b|\bSymphony\b|\bWorkflows\b|\bEvergreen\b|\bMillennium\b|\bHorizon\b|\bOCLC\b|\bWorldShare\b|\bDestiny\b|\blibrary systems?\b|\bAspen\b|\bBiblio/iu,
    could: ['assistant', 'librarian', 'library-manager', 'page'],
  },
  {
    id: 'software',
    asks: /\b(?:software|application|server-side|mobile|web(?:site)?|database) (?:application )?(?:development|design|programming|administration|management)\b|\bprogramming languages?\b|\bPython\b|\bPHP\b|\bJavaScript\b|\bSQL\b|\bAPIs?\b|\bnetwork (?:administration|management)\b|\bsystems administration\b|\belectronic network\b|\bopen[- ]source\b|\bscripting\b/iu,
    implies: [],
    could: ['computing'],
  },
  {
    id: 'technology',
    asks: /\btechnolog(?:y|ical|ies)\b|\bcomputers?\b|\bdigital (?:strategy|services|literacy|tools)\b|\bmakerspaces?\b|\b3-?D print|\btroubleshoot/iu,
    shows: /\btechnolog|\bcomputers?\b|\bdigital\b|\bmakerspace|\b3-?D print|\btroubleshoot|\bsoftware\b|\bsystems?\b|\btech\b/iu,
    implies: ['computing'],
    could: ['librarian', 'library-manager', 'assistant', 'teacher'],
  },
  {
    id: 'social-media',
    asks: /\bsocial media\b|\bmarketing\b|\bpublicity\b|\bpublic relations\b|\bpromotion(?:al)?\b|\bgraphic design\b/iu,
    could: ['manager', 'librarian'],
  },
];
