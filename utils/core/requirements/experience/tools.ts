import { anyCase, asWritten, lowered, upTo } from '../../text/any-case';

const PREPOSITION = anyCase(
  /^(?: (?:and|or|,)? ?(?:coursework|training|competence|comfort|proficiency|interest|familiarity|skills?|knowledge))? (?:working (?:with|in)|with|using(?: and [a-zß-ž]{3,14}ing)?|in (?:the )?(?:using|use of|working with)|in|administering|navigating|of using|of) (?<thing>[^.;]{2,110})/du,
);
const TOOL = asWritten(
  /\b(?:software|systems?|tools?|technolog(?:y|ies)|(?<!(?:public|library|youth|children['’]?s?|event|adult|teen|cultural|educational|community|literacy|outreach|family) )programming(?! for)|scripting|markup|standards?|schemas?|schemata|applications?|apps?|platforms?|databases?|(?<=\bdata )repositor(?:y|ies)|spreadsheets?|ILS|LSP|OPACs?|APIs?|RDF|XML|SQL|HTML\d?|CSS|JavaScript|Python|PHP|ontolog(?:y|ies)|taxonom(?:y|ies)|linked data|techniques|methodolog(?:y|ies)|Microsoft|MS|Office|Excel|Word|Google|OCLC|Connexion|WorldCat|MARC(?:21)?|RDA|EAD|DACS|AACR2?r?|LCSH|Dublin Core|MODS|METS|Sierra|Polaris|Koha|Symphony|Horizon|Millennium|Alma|Primo|Destiny|Follett|Evergreen|Aleph|Voyager|Workday|Banner|ArchivesSpace|Archivists['’] Toolkit|AtoM|CONTENTdm|DSpace|Fedora|Samvera|Hyrax|Islandora|Omeka|LibGuides|Springshare|LibCal|ILLiad|Drupal|WordPress|Canva|Photoshop|Adobe|GIS|ArcGIS|SPSS|SAS|STATA|Zoom|social media|(?:online |virtual |live )?chat|text messaging|equipment|computers?|digital content|e-?books?|office machines)\b/u,
);
const DOING = anyCase(
  /^(?:an?\s|the\s)?(?!program|market|train|plann|cod|script|engineer|fund)[a-zß-ž]{3,14}ing\b(?! (?:tools|systems|software|techniques|standards|languages|platforms|principles|rules))/u,
  'ing',
);
const WORK = anyCase(
  /^(?:[a-zß-ž-]{2,16} ){0,3}(?:work|support|services|development|management|analysis|design|instruction|programs?|programming for|administration|maintenance|migration)\b(?! (?:and [a-z]{4,14} )?(?:platforms?|software|systems?|tools?|applications?|databases?|technolog))/u,
  'work|support|services|development|management|analysis|design|instruction|program|administration|maintenance|migration',
);

/** A name of its own after “with” or “using”: “with Storybook”, “using TypeScript”; not “with Spanish-speaking communities”. */
const NAMED = /^ (?:working )?(?:with|using) (?:an?\s|the\s)?\p{Lu}[\p{L}\d.+#-]{1,20}/u;
/** What is known rather than worked at: “experience with early literacy best practices”. */
const KNOWN = anyCase(/\b(?:best practices|principles|theory|theories|trends)\b/u, 'best practices|principles|trends|theor');
const PEOPLE = anyCase(
  /\b(?:grants?\b|fundrais|communit|student|population|people|children|teens|youth|families|patrons|adults|seniors|speak|american|collection|material|school|grade|reference|librar|archiv|friends|boards?|commission|unions?|city|county|government|spanish|latin|asian|african|indigenous|tribal|native|k-?12|esl|lgbt)/u,
);

/** Where the thing's name ends: “Excel [in an office]”. */
const BEYOND = anyCase(
  /\s(?:in|at|within|for|to|that|which|as|at an?|and (?:an?|the|ability|knowledge|familiarity|acquaintance|understanding|skills?|proficiency|comfort))\s/u,
);

/** Whether what follows “experience” is software, a system or a standard, which makes it a skill: “with Dublin Core”, “using an ILS”; not “in name authority work”, “creating metadata”, “with metadata analysis”. */
export function isAboutTools(after: string, before = ''): boolean {
  // “application development experience with Python” is about the work.
  if (
    /\b(?:development|management|administration|work|supervis[a-zß-ž]{2,4}|teaching|design|cataloging|reference|engineering|leadership)\b/u.test(
      lowered(before),
    )
  )
    return false;
  const thing = PREPOSITION.exec(after)?.groups?.thing;
  if (thing === undefined) return false;
  const head = upTo(BEYOND, thing);
  if (DOING.test(head) || WORK.test(head)) return false;
  // “Experience in digital editing workflows and standards” is about the work; “in Excel” names a tool.
  if (/^ in\s(?!using\b|the use\b|use of\b|working\b|administer|navigat)/u.test(lowered(after)) && !/\p{Lu}/u.test(head)) return false;
  return TOOL.test(head) || KNOWN.test(head) || (NAMED.test(after) && !PEOPLE.test(head));
}
