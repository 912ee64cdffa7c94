import { anyCase } from '../../text/any-case';
import type { Activity } from './activity';

/** Work with readers: the desk, teaching, programs for each age, and what is read to them from. */
export const SERVICES: readonly Activity[] = [
  {
    id: 'reference',
    asks: anyCase(
      /\breference\b|\bresearch (?:help|assistance|consultations?)\b|\breaders?['’]? advisory\b|\bresearch support\b|\binformation services?\b(?! (?:technology|department|division))/u,
    ),
    shows: anyCase(
      /\breference\b|\bresearch (?:help|assistance|consultations?|support|guides?)\b|\breaders?['’]? advisory\b|\badult services\b/u,
    ),
    could: ['librarian', 'archivist', 'library-manager', 'intern'],
  },
  {
    id: 'customer-service',
    asks: anyCase(
      /\b(?:customer|public|patron|user|client)[- ]?(?:facing )?services?\b|\bdirect service\b|\b(?:public|customer|patron|guest) (?:contact|counter|interaction|relations)\b|\b(?:working|work|dealing|deal|interacting|contact) (?:directly |closely |face[- ]to[- ]face )?with (?:the )?(?:(?:general )?public|customers|patrons|clients|visitors|guests)\b|\b(?:serving|helping|assisting|greeting) (?:the )?(?:(?:general )?public|patrons|customers|clients|visitors|guests)\b|\bface[- ]to[- ]face (?:service|contact|work)\b|\b(?:customer|public|patron|service)[- ](?:oriented|focused|facing)\b|\bservice desk\b|\bpublic counter\b|\bservice to the public\b/u,
    ),
    shows: anyCase(
      /\b(?:customers?|patrons?|public|guests?|visitors?|clients?)\b|\bservice desk\b|\bcirculation\b|\breference\b|\bfront desk\b|\breception/u,
    ),
    implies: ['counter', 'assistant', 'page'],
    could: ['librarian', 'office', 'library-manager', 'museum', 'archivist', 'teacher', 'intern'],
  },
  {
    id: 'circulation',
    asks: anyCase(/\bcirculation\b|\bcheck(?:ing)?[- ](?:in|out)\b|\baccess services\b|\bpatron accounts\b/u),
    could: ['assistant', 'page', 'library-manager', 'librarian'],
  },
  {
    id: 'shelving',
    asks: anyCase(/\bshelv(?:ing|e)\b|\bshelf[- ]reading\b|\bstacks? (?:management|maintenance)\b/u),
    implies: ['page'],
    could: ['assistant', 'librarian'],
  },
  { id: 'interlibrary', asks: /\binter-?library\b|\bresource sharing\b|\bILLiad\b|\bILL\b/u, could: ['assistant', 'librarian'] },
  { id: 'reserves', asks: anyCase(/\bcourse reserves?\b|\be-?reserves\b/u), could: ['assistant'] },
  {
    id: 'instruction',
    asks: anyCase(
      /\b(?:library|bibliographic|research|information[- ]literacy|user) instruction\b|\binformation literacy\b|\binstruction(?:al)? (?:design|services|program|sessions?|experience)\b|\bpedagog|\bteach(?:ing)?\b|\blectur(?:e|ing)\b|\binstruct(?:ing|ion)\b|\btraining (?:users|patrons|others|adults)\b|\bpresent(?:ing|ations?) (?:to|for|of)\b|\bpublic speaking\b/u,
    ),
    shows: anyCase(
      /\binstruct(?:ion|or|ional|ing|s|ed)?\b|\binformation literacy\b|\bteach(?:es|ing|er)?\b|\btaught\b|\blectur|\bworkshops?\b|\bclass(?:es|room| visits?)\b|\btutor|\bpresent(?:s|ed|ing|ations?)\b|\bcourses?\b/u,
    ),
    implies: ['teacher'],
    could: ['librarian', 'archivist', 'scholar', 'library-manager', 'intern'],
  },
  {
    id: 'instructional-design',
    asks: anyCase(
      /\binstructional design\b|\bcurriculum (?:design|development)\b|\blearning objects\b|\be-learning\b|\bonline learning\b/u,
    ),
    could: ['teacher', 'scholar', 'librarian'],
  },
  {
    id: 'classroom',
    asks: anyCase(
      /\bclassroom\b|\bteaching experience\b|\b(?:k-?12|elementary|secondary|public school) teach|\byears? of teaching\b|\bschool teach/u,
    ),
    shows: anyCase(/\bteach(?:er|es|ing)\b|\btaught\b|\bclassroom\b/u),
    implies: ['teacher'],
  },
  {
    id: 'children',
    asks: anyCase(
      /\bchild(?:ren)?(?:['’]s)?\b|\byouth\b|\bstory-?times?\b|\bjuvenile\b|\bstudents? aged\b|\b(?:elementary|school)[- ]age|\bkids\b|\bk-?12\b|\byoung people\b|\bearly (?:literacy|childhood)\b|\bminors\b/u,
    ),
    shows: anyCase(
      /\bchild(?:ren)?(?:['’]s)?\b|\byouth\b|\bstory-?times?\b|\bjuvenile\b|\belementary\b|\bkids\b|\bclass visits\b|\bpicture books\b|\bearly literacy\b|\bk-?(?:5|6|8|12)\b|\bafter-?school\b|\bsummer reading\b|\bfamil(?:y|ies)\b|\bcamp\b|\bgrades?\b/u,
    ),
    could: ['librarian', 'library-manager', 'teacher', 'intern'],
    rarely: ['law', 'health', 'special', 'academic'],
  },
  {
    id: 'teens',
    asks: anyCase(/\bteens?\b|\byoung adults?\b|\badolescents?\b|\bhigh[- ]school students\b/u),
    shows: anyCase(/\bteens?\b|\byoung adults?\b|\badolescents?\b|\bya\b|\bhigh school\b|\byouth\b|\bsecondary\b/u),
    could: ['librarian', 'library-manager', 'teacher'],
    rarely: ['law', 'health', 'special', 'academic'],
  },
  {
    id: 'adults',
    asks: anyCase(/\badult (?:services|programs?|programming|literacy|learners)\b|\bseniors\b|\bolder adults\b/u),
    could: ['librarian', 'library-manager'],
  },
  {
    id: 'programs',
    asks: anyCase(
      /\bprograms\b(?! such)|\b(?:public |library |community |cultural |adult |youth )?programming\b(?! languages?)|\bprogram (?:planning|development|and collection|design|delivery)\b|\bevents?\b|\bworkshops\b/u,
    ),
    shows: anyCase(
      /\bprograms?\b|\bprogramming\b|\bevents?\b|\bworkshops?\b|\bstory-?times?\b|\bsummer reading\b|\bbook (?:club|talk)s?\b|\bexhibit/u,
    ),
    could: ['librarian', 'library-manager', 'museum', 'teacher', 'archivist', 'assistant'],
  },
  {
    id: 'outreach',
    asks: anyCase(
      /\boutreach\b|\bpartnerships?\b|\bcommunity (?:engagement|organi[sz]ations?|groups|needs|building|relations)\b|\bliaison\b|\bdiverse (?:communit|population|clientele)|\bunderserved\b|\bhomeless|\bcommunity-based\b|\bdiverse\b/u,
    ),
    shows: anyCase(
      /\boutreach\b|\bpartner(?:s|ships?|ed|ing)?\b|\bcommunit(?:y|ies)\b|\bliaison\b|\bdivers(?:e|ity)\b|\bunderserved\b|\bimmigrant/u,
    ),
    could: ['librarian', 'library-manager', 'museum', 'archivist', 'teacher'],
  },
  {
    id: 'literacy',
    asks: anyCase(/\b(?:adult|family) literacy\b|\bliteracy (?:tutor|program|instruction)|\btutor(?:ing)?\b|\besl\b/u),
    could: ['teacher', 'librarian'],
    rarely: ['law', 'health', 'special', 'academic'],
  },
];
