import type { LibraryKind, Post, Role } from './post';

/** One activity that postings ask experience in. */
export interface Activity {
  readonly id: string;
  /** Words of a posting that ask for it. */
  readonly asks: RegExp;
  /** Words of a résumé that state it; where absent, the words that ask for it. */
  readonly shows?: RegExp;
  /** Posts that consist of it, whether they say so or not. */
  readonly implies?: readonly Role[];
  /** Posts that may well include it without saying so. */
  readonly could?: readonly Role[];
  /** Libraries in which it is not done unless said. */
  readonly rarely?: readonly LibraryKind[];
  /** Titles of another specialty, in which it is not done unless said: cataloging by a children's librarian. */
  readonly apart?: RegExp;
  /** The employer's name states it too: a museum, a law firm. */
  readonly employer?: true;
}

/** Whether a post includes an activity: it says so or consists of it, may well, or no. */
export type Fit = 'yes' | 'maybe' | 'no';

const HEADS: readonly Role[] = ['manager'];

const PUBLIC_SERVICES =
  /\b(?:adult|children['’]?s?|youth|teen|young adult|reference|branch|outreach|instruction|circulation|access services|community|law|school|teacher)\b/iu;

/** In the order of the field: desk, teaching, programs, collections, description, archives, technology, administration, office. */
export const ACTIVITIES: readonly Activity[] = [
  {
    id: 'reference',
    asks: /\breference\b|\bresearch (?:help|assistance|consultations?)\b|\breaders?['’]? advisory\b|\bresearch support\b|\binformation services?\b(?! (?:technology|department|division))/iu,
    shows: /\breference\b|\bresearch (?:help|assistance|consultations?|support|guides?)\b|\breaders?['’]? advisory\b|\badult services\b/iu,
    could: ['librarian', 'archivist', 'library-manager', 'intern'],
  },
  {
    id: 'customer-service',
    asks: /\b(?:customer|public|patron|user|client)[- ]?(?:facing )?services?\b|\bdirect service\b|\b(?:public|customer|patron|guest) (?:contact|counter|interaction|relations)\b|\b(?:working|work|dealing|deal|interacting|contact) with (?:the )?(?:general )?public\b|\bserving (?:the )?(?:public|patrons|customers)\b|\bservice desk\b|\bpublic counter\b|\bservice to the public\b/iu,
    shows:
      /\b(?:customers?|patrons?|public|guests?|visitors?|clients?)\b|\bservice desk\b|\bcirculation\b|\breference\b|\bfront desk\b|\breception/iu,
    implies: ['counter', 'assistant', 'page'],
    could: ['librarian', 'office', 'library-manager', 'museum', 'archivist', 'teacher', 'intern'],
  },
  {
    id: 'circulation',
    asks: /\bcirculation\b|\bcheck(?:ing)?[- ](?:in|out)\b|\baccess services\b|\bpatron accounts\b/iu,
    could: ['assistant', 'page', 'library-manager', 'librarian'],
  },
  {
    id: 'shelving',
    asks: /\bshelv(?:ing|e)\b|\bshelf[- ]reading\b|\bstacks? (?:management|maintenance)\b/iu,
    implies: ['page'],
    could: ['assistant', 'librarian'],
  },
  { id: 'interlibrary', asks: /\binter-?library\b|\bresource sharing\b|\bILLiad\b|\bILL\b/u, could: ['assistant', 'librarian'] },
  { id: 'reserves', asks: /\bcourse reserves?\b|\be-?reserves\b/iu, could: ['assistant'] },
  {
    id: 'instruction',
    asks: /\b(?:library|bibliographic|research|information[- ]literacy|user) instruction\b|\binformation literacy\b|\binstruction(?:al)? (?:design|services|program|sessions?|experience)\b|\bpedagog|\bteach(?:ing)?\b|\blectur(?:e|ing)\b|\binstruct(?:ing|ion)\b|\btraining (?:users|patrons|others|adults)\b|\bpresent(?:ing|ations?) (?:to|for|of)\b|\bpublic speaking\b/iu,
    shows:
      /\binstruct(?:ion|or|ional|ing|s|ed)?\b|\binformation literacy\b|\bteach(?:es|ing|er)?\b|\btaught\b|\blectur|\bworkshops?\b|\bclass(?:es|room| visits?)\b|\btutor|\bpresent(?:s|ed|ing|ations?)\b|\bcourses?\b/iu,
    implies: ['teacher'],
    could: ['librarian', 'archivist', 'scholar', 'library-manager', 'intern'],
  },
  {
    id: 'instructional-design',
    asks: /\binstructional design\b|\bcurriculum (?:design|development)\b|\blearning objects\b|\be-learning\b|\bonline learning\b/iu,
    could: ['teacher', 'scholar', 'librarian'],
  },
  {
    id: 'classroom',
    asks: /\bclassroom\b|\bteaching experience\b|\b(?:K-?12|elementary|secondary|public school) teach|\byears? of teaching\b|\bschool teach/iu,
    shows: /\bteach(?:er|es|ing)\b|\btaught\b|\bclassroom\b/iu,
    implies: ['teacher'],
  },
  {
    id: 'children',
    asks: /\bchild(?:ren)?(?:['’]s)?\b|\byouth\b|\bstory-?times?\b|\bjuvenile\b|\bstudents? aged\b|\b(?:elementary|school)[- ]age|\bkids\b|\bK-?12\b|\byoung people\b|\bearly (?:literacy|childhood)\b|\bminors\b/iu,
    shows:
      /\bchild(?:ren)?(?:['’]s)?\b|\byouth\b|\bstory-?times?\b|\bjuvenile\b|\belementary\b|\bkids\b|\bclass visits\b|\bpicture books\b|\bearly literacy\b|\bK-?(?:5|6|8|12)\b|\bafter-?school\b|\bsummer reading\b|\bfamil(?:y|ies)\b|\bcamp\b|\bgrades?\b/iu,
    could: ['librarian', 'library-manager', 'teacher', 'intern'],
    rarely: ['law', 'health', 'special', 'academic'],
  },
  {
    id: 'teens',
    asks: /\bteens?\b|\byoung adults?\b|\badolescents?\b|\bhigh[- ]school students\b/iu,
    shows: /\bteens?\b|\byoung adults?\b|\badolescents?\b|\bYA\b|\bhigh school\b|\byouth\b|\bsecondary\b/iu,
    could: ['librarian', 'library-manager', 'teacher'],
    rarely: ['law', 'health', 'special', 'academic'],
  },
  {
    id: 'adults',
    asks: /\badult (?:services|programs?|programming|literacy|learners)\b|\bseniors\b|\bolder adults\b/iu,
    could: ['librarian', 'library-manager'],
  },
  {
    id: 'programs',
    asks: /\bprograms\b(?! such)|\b(?:public |library |community |cultural |adult |youth )?programming\b(?! languages?)|\bprogram (?:planning|development|and collection|design|delivery)\b|\bevents?\b|\bworkshops\b/iu,
    shows:
      /\bprograms?\b|\bprogramming\b|\bevents?\b|\bworkshops?\b|\bstory-?times?\b|\bsummer reading\b|\bbook (?:club|talk)s?\b|\bexhibit/iu,
    could: ['librarian', 'library-manager', 'museum', 'teacher', 'archivist', 'assistant'],
  },
  {
    id: 'outreach',
    asks: /\boutreach\b|\bpartnerships?\b|\bcommunity (?:engagement|organi[sz]ations?|groups|needs|building|relations)\b|\bliaison\b|\bdiverse (?:communit|population|clientele)|\bunderserved\b|\bhomeless|\bcommunity-based\b|\bdiverse\b/iu,
    shows:
      /\boutreach\b|\bpartner(?:s|ships?|ed|ing)?\b|\bcommunit(?:y|ies)\b|\bliaison\b|\bdivers(?:e|ity)\b|\bunderserved\b|\bimmigrant/iu,
    could: ['librarian', 'library-manager', 'museum', 'archivist', 'teacher'],
  },
  {
    id: 'literacy',
    asks: /\b(?:adult|family) literacy\b|\bliteracy (?:tutor|program|instruction)|\btutor(?:ing)?\b|\bESL\b/iu,
    could: ['teacher', 'librarian'],
    rarely: ['law', 'health', 'special', 'academic'],
  },
  {
    id: 'collection-development',
    asks: /\bcollection (?:development|management|building|assessment|strategy)\b|\b(?:materials?|book) selection\b|\bselect(?:ing|ion of) (?:library )?materials\b|\bcollection\b(?! of)(?=.{0,20}\bexperience\b)|\bweed(?:ing)?\b/iu,
    shows:
      /\bcollection (?:development|management|building|assessment|maintenance)\b|\bselect(?:s|ion|ing)\b|\bweed|\bcollections?\b.{0,30}\bdevelop/iu,
    could: ['librarian', 'library-manager', 'archivist'],
  },
  {
    id: 'acquisitions',
    asks: /\bacqui(?:sitions?|ring)\b|\bordering\b|\bvendors?\b|\bprocurement\b|\bpurchas/iu,
    could: ['librarian', 'library-manager'],
  },
  {
    id: 'electronic-resources',
    asks: /\b(?:electronic|e-?) ?resources?\b|\blicens(?:e|ing) negotiation|\bserials\b|\bdigital resources\b|\bCOUNTER\b/u,
    apart: PUBLIC_SERVICES,
    could: ['librarian'],
  },
  { id: 'government-documents', asks: /\bgovernment (?:documents|information|publications)\b|\bdepository\b/iu, could: ['librarian'] },
  {
    id: 'cataloging',
    asks: /\bcatalog(?:u)?ing\b|\bcataloguer\b|\boriginal and (?:complex|copy)\b|\bMARC\b|\bRDA\b|\bauthority (?:work|control|records)\b|\bbibliographic (?:description|records|control)\b|\btechnical services\b|\bclassif(?:ying|ication) of materials\b/iu,
    shows:
      /\bcatalog(?:ue)? (?:and metadata )?(?:librarian|archivist|assistant|department|specialist|manager|unit)\b|\bcatalog(?:u)?(?:e[sd]?|ing|er)s?\b|\bMARC\b|\bRDA\b|\bLCSH\b|\bauthority\b|\btechnical services\b|\bDewey\b/iu,
    apart: PUBLIC_SERVICES,
    could: ['librarian'],
  },
  {
    id: 'metadata',
    asks: /\bmetadata\b|\bdescriptive practices?\b|\bcreating descriptions\b|\bDublin Core\b|\bMODS\b|\bdescription to\b/iu,
    shows: /\bmetadata\b|\bDublin Core\b|\bMODS\b|\bMETS\b|\bEAD\b|\bDACS\b|\bfinding aids?\b|\bcatalog(?:u)?(?:es|ing|er)\b|\bMARC\b/iu,
    could: ['archivist', 'museum'],
  },
  {
    id: 'archives',
    employer: true,
    asks: /\barchiv(?:al|es?|ing|ists?)\b|\bmanuscripts?\b|\bspecial collections?\b|\brare (?:books?|materials)\b|\bfinding aids?\b|\bprimary sources?\b|\bhistorical (?:records|documents|collections?)\b|\bEAD\b|\bDACS\b|\bArchivesSpace\b/iu,
    shows:
      /\barchiv(?:al|es?|ing|ists?)\b|\bmanuscripts?\b|\bspecial collections?\b|\brare books?\b|\bfinding aids?\b|\bhistorical society\b/iu,
    implies: ['archivist'],
    could: ['museum', 'records'],
  },
  {
    id: 'preservation',
    asks: /\bpreserv(?:ation|ing)\b|\bconserv(?:ation|ing)\b|\brehousing\b|\bcollections? care\b/iu,
    shows: /\bpreserv|\bconserv|\brehous|\bcollections? care\b|\bmend(?:ing)?\b|\brepair/iu,
    could: ['archivist', 'museum'],
  },
  {
    id: 'digitization',
    asks: /\bdigiti[sz](?:ation|ing|ed)\b|\bdigital (?:collections?|projects?|library|libraries|repositor|preservation|assets?|archiv)|\binstitutional repositor|\bborn[- ]digital\b|\bimaging\b|\bscanning\b/iu,
    shows:
      /\bdigiti[sz]|\bdigital (?:collections?|projects?|librar|repositor|preservation|assets?|archiv)|\brepositor(?:y|ies)\b|\bborn[- ]digital\b|\bimaging\b|\bscann/iu,
    could: ['archivist', 'museum', 'records', 'librarian'],
  },
  {
    id: 'exhibitions',
    asks: /\bexhibit(?:ion)?s?\b|\bdisplays?\b/iu,
    could: ['archivist', 'museum', 'librarian', 'library-manager'],
  },
  {
    id: 'museum',
    employer: true,
    asks: /\bmuseums?\b|\bregistra(?:r|tion) (?:of|methods|practices)\b|\bcollections? registration\b|\bartifacts?\b|\bobjects\b/iu,
    implies: ['museum'],
  },
  {
    id: 'records',
    asks: /\brecords? (?:management|retention|manager|program|cent(?:er|re))\b|\bretention schedul|\binformation governance\b/iu,
    implies: ['records'],
    could: ['archivist'],
  },
  {
    id: 'information-organization',
    asks: /\binformation (?:organi[sz]ation|retrieval|management)\b|\borgani[sz](?:ing|ation of) information\b/iu,
    shows: /\binformation\b|\bcatalog|\bmetadata\b|\breference\b|\bdatabases?\b/iu,
    implies: ['librarian', 'archivist'],
    could: ['assistant', 'records', 'museum'],
  },
  { id: 'oral-history', asks: /\boral histor/iu, could: ['archivist'] },
  {
    id: 'appraisal',
    asks: /\bapprais(?:al|ing)\b|\baccession(?:ing|s)?\b|\barrangement and description\b|\bprocessing (?:of )?(?:collections|archiv|manuscript)/iu,
    shows: /\bapprais|\baccession|\barrang|\bprocess(?:es|ing|ed)\b/iu,
    could: ['archivist', 'museum'],
  },
  {
    id: 'media',
    asks: /\b(?:audio-?visual|AV|moving image|film|photograph(?:s|ic)?|visual resources|sound) (?:collections?|materials?|archiv|preservation|experience)\b|\bmedia (?:collections?|preservation|cataloging)\b/iu,
    could: ['archivist', 'museum', 'librarian'],
  },
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
  { id: 'grants', asks: /\bgrants?(?:[- ]writing)?\b/iu, could: ['manager', 'scholar', 'librarian'] },
  { id: 'fundraising', asks: /\bfund-?rais(?:ing|ers?)\b|\bdonor|\bdevelopment officer\b|\bdevelopment and advancement\b/iu, could: HEADS },
  { id: 'budget', asks: /\bbudget(?:s|ing|ary)?\b|\bfiscal\b|\bfinancial (?:management|planning|oversight)\b/iu, could: HEADS },
  {
    id: 'planning',
    asks: /\bstrategic (?:planning|direction|initiatives?)\b|\bpolic(?:y|ies)\b(?= (?:development|analysis|making))|\bdeveloping (?:and implementing )?polic(?:y|ies)\b|\blong-range planning\b/iu,
    shows: /\bstrategic\b|\bpolic(?:y|ies)\b|\bplanning\b/iu,
    could: HEADS,
  },
  {
    id: 'labor-relations',
    asks: /\blabor (?:relations|unions?)\b|\bcollective bargaining\b|\bunion(?:ized)? (?:environment|contracts?)\b/iu,
    could: HEADS,
  },
  {
    id: 'governing-board',
    asks: /\b(?:library|governing|elected) boards?\b|\btrustees\b|\belected officials\b|\bcity council\b/iu,
    could: HEADS,
  },
  {
    id: 'project-management',
    asks: /\bproject (?:management|leadership|coordination)\b|\b(?:managing|leading|coordinating|planning) (?:and \w+ )?(?:complex )?projects?\b/iu,
    shows: /\bprojects?\b/iu,
    could: ['manager', 'archivist', 'librarian', 'computing'],
  },
  {
    id: 'renovation',
    asks: /\brenovat|\bbuilding projects?\b|\bconstruction\b|\bspace (?:planning|design)\b|\bservice point\b/iu,
    could: ['library-manager'],
  },
  {
    id: 'change',
    asks: /\bchange (?:management|leadership)\b|\b(?:leading|managing) .{0,40}\bchange\b|\bdesign[- ]thinking\b|\bredesign/iu,
    could: ['library-manager'],
  },
  {
    id: 'leadership',
    asks: /\bleadership\b|\bmanagement (?:experience|responsibilit|ability|level)|\badministrative (?:experience|responsibilit|leadership)\b|\blibrary (?:administration|management)\b|\b(?:progressive|progressively)\b.{0,60}\b(?:manag|administrat)|\bmanag(?:ing|ement|e|ed|erial)\b(?=.{0,40}\b(?:staff|experience|team|library|department|branch|personnel|people))|\bin (?:a )?manage(?:ment|rial)\b/iu,
    shows:
      /\bmanag(?:es?|ed|ing|er|ement)\b|\bleads?\b|\bleadership\b|\bdirect(?:s|ed|or)\b|\bheads?\b|\bsupervis|\bin[- ]charge\b|\bchairs?\b/iu,
    implies: ['manager'],
  },
  {
    id: 'training-staff',
    asks: /\btrain(?:ing)? (?:of )?(?:staff|employees|personnel|others|clerks|volunteers|pages)\b|\bstaff (?:training|development)\b/iu,
    shows: /\btrain(?:s|ed|ing)?\b/iu,
    could: ['manager', 'librarian', 'assistant'],
  },
  {
    id: 'assessment',
    asks: /\bassess(?:ing|ment)\b|\bevaluat(?:ing|ion) (?:of )?(?:programs?|services?|digital|library)\b|\buser (?:research|experience|studies)\b|\bUX\b|\bdata analysis\b|\busability\b/iu,
    could: ['manager', 'librarian'],
  },
  { id: 'collaboration', asks: /\bconsorti(?:a|al|um)\b/iu, shows: /\bconsorti/iu, could: ['librarian', 'library-manager'] },
  { id: 'accessibility', asks: /\baccessibility\b|\bdisabilit(?:y|ies)\b|\badaptive\b/iu, could: ['librarian', 'library-manager'] },
  {
    id: 'publishing',
    asks: /\bpublishing (?:experience|industry)\b|\bcopy-?editing\b|\beditorial\b/iu,
    could: ['scholar'],
  },
  {
    id: 'serving-faculty',
    asks: /\bfaculty status\b|\btenure\b|\bsubject (?:liaison|specialist|librarian)\b/iu,
    could: [],
  },
  {
    id: 'clerical',
    asks: /\bclerical\b|\boffice (?:work|experience|support|administration|assistant)\b|\bsecretarial\b|\bdata entry\b|\btyping\b|\bfiling\b|\brecord[- ]keeping\b|\badministrative (?:support|assistant|assistance|duties)\b|\bword processing\b/iu,
    shows:
      /\bclerical\b|\bclerk\b|\boffice\b|\bsecretar|\bdata entry\b|\btyping\b|\bfil(?:ing|es)\b|\brecord[- ]keeping\b|\badministrative\b|\bword processing\b|\breceptionist\b/iu,
    implies: ['office', 'assistant'],
    could: ['records', 'page', 'archivist', 'counter', 'librarian', 'library-manager'],
  },
  {
    id: 'cash',
    asks: /\bcash(?:ier(?:ing)?| handling| register)?\b|\bmoney\b/iu,
    shows: /\bcash\b|\bcashier|\bregister\b|\bfines\b|\bpoint[- ]of[- ]sale\b|\bPOS\b/iu,
    implies: ['counter'],
    could: ['assistant', 'librarian', 'library-manager', 'page'],
  },
  { id: 'warehouse', asks: /\bwarehouse\b|\bstock(?:ing|room)\b|\bdelivery\b(?= (?:driver|work|services?))|\bmail ?room\b/iu },
];

/** The activities that a posting's words ask for, in the order of the table. */
export function activitiesIn(words: string): readonly Activity[] {
  return ACTIVITIES.filter(({ asks }) => asks.test(words));
}

/** Whether the post includes the activity. */
export function activityFit(post: Post, { shows, asks, implies = [], could = [], rarely = [], apart, employer }: Activity): Fit {
  const stated = shows ?? asks;
  if (stated.test(post.duties) || (employer === true && stated.test(post.entry.employer))) return 'yes';
  if (implies.some((role) => post.roles.has(role))) return 'yes';
  if (post.kinds.length > 0 && post.kinds.every((kind) => rarely.includes(kind))) return 'no';
  if (apart?.test(post.entry.title) === true) return 'no';
  return could.some((role) => post.roles.has(role)) ? 'maybe' : 'no';
}
