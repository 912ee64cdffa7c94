import type { Activity } from './activity';

const PUBLIC_SERVICES =
  /\b(?:adult|children['’]?s?|youth|teen|young adult|reference|branch|outreach|instruction|circulation|access services|community|law|school|teacher)\b/iu;

/** Work on collections: choosing, buying, describing, keeping and showing them. */
export const COLLECTIONS: readonly Activity[] = [
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
];
