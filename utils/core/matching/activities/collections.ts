import { anyCase } from '../../text/any-case';
import type { Activity } from './activity';

const PUBLIC_SERVICES = anyCase(
  /\b(?:adult|children['’]?s?|youth|teen|young adult|reference|branch|outreach|instruction|circulation|access services|community|law|school|teacher)\b/u,
);

/** Work on collections: choosing, buying, describing, keeping and showing them. */
export const COLLECTIONS: readonly Activity[] = [
  {
    id: 'collection-development',
    asks: anyCase(
      /\bcollection (?:development|management|building|assessment|strategy)\b|\b(?:materials?|book) selection\b|\bselect(?:ing|ion of) (?:library )?materials\b|\bcollection\b(?! of)(?=.{0,20}\bexperience\b)|\bweed(?:ing)?\b/u,
    ),
    shows: anyCase(
      /\bcollection (?:development|management|building|assessment|maintenance)\b|\bselect(?:s|ion|ing)\b|\bweed|\bcollections?\b.{0,30}\bdevelop/u,
    ),
    could: ['librarian', 'library-manager', 'archivist'],
  },
  {
    id: 'acquisitions',
    asks: anyCase(/\bacqui(?:sitions?|ring)\b|\bordering\b|\bvendors?\b|\bprocurement\b|\bpurchas/u),
    could: ['librarian', 'library-manager'],
  },
  {
    id: 'electronic-resources',
    asks: /\b(?:electronic|e-?) ?resources?\b|\blicens(?:e|ing) negotiation|\bserials\b|\bdigital resources\b|\bCOUNTER\b/u,
    apart: PUBLIC_SERVICES,
    could: ['librarian'],
  },
  {
    id: 'government-documents',
    asks: anyCase(/\bgovernment (?:documents|information|publications)\b|\bdepository\b/u),
    could: ['librarian'],
  },
  {
    id: 'cataloging',
    asks: anyCase(
      /\bcatalog(?:u)?ing\b|\bcataloguer\b|\boriginal and (?:complex|copy)\b|\bmarc\b|\brda\b|\bauthority (?:work|control|records)\b|\bbibliographic (?:description|records|control)\b|\btechnical services\b|\bclassif(?:ying|ication) of materials\b/u,
    ),
    shows: anyCase(
      /\bcatalog(?:ue)? (?:and metadata )?(?:librarian|archivist|assistant|department|specialist|manager|unit)\b|\bcatalog(?:u)?(?:e[sd]?|ing|er)s?\b|\bmarc\b|\brda\b|\blcsh\b|\bauthority\b|\btechnical services\b|\bdewey\b/u,
    ),
    apart: PUBLIC_SERVICES,
    could: ['librarian'],
  },
  {
    id: 'metadata',
    asks: anyCase(/\bmetadata\b|\bdescriptive practices?\b|\bcreating descriptions\b|\bdublin core\b|\bmods\b|\bdescription to\b/u),
    shows: anyCase(
      /\bmetadata\b|\bdublin core\b|\bmods\b|\bmets\b|\bead\b|\bdacs\b|\bfinding aids?\b|\bcatalog(?:u)?(?:es|ing|er)\b|\bcatalog (?:librarian|specialist|assistant|department|unit)\b|\bmarc\b/u,
    ),
    could: ['archivist', 'museum'],
  },
  {
    id: 'archives',
    employer: true,
    asks: anyCase(
      /\barchiv(?:al|es?|ing|ists?)\b|\bmanuscripts?\b|\bspecial collections?\b|\brare (?:books?|materials)\b|\bfinding aids?\b|\bprimary sources?\b|\bhistorical (?:records|documents|collections?)\b|\bead\b|\bdacs\b|\barchivesspace\b/u,
    ),
    shows: anyCase(
      /\barchiv(?:al|es?|ing|ists?)\b|\bmanuscripts?\b|\bspecial collections?\b|\brare books?\b|\bfinding aids?\b|\bhistorical society\b/u,
    ),
    implies: ['archivist'],
    could: ['museum', 'records'],
  },
  {
    id: 'preservation',
    asks: anyCase(/\bpreserv(?:ation|ing)\b|\bconserv(?:ation|ing)\b|\brehousing\b|\bcollections? care\b/u),
    shows: anyCase(/\bpreserv|\bconserv|\brehous|\bcollections? care\b|\bmend(?:ing)?\b|\brepair/u),
    could: ['archivist', 'museum'],
  },
  {
    id: 'digitization',
    asks: anyCase(
      /\bdigiti[sz](?:ation|ing|ed)\b|\bdigital (?:collections?|projects?|library|libraries|repositor|preservation|assets?|archiv)|\binstitutional repositor|\bborn[- ]digital\b|\bimaging\b|\bscanning\b/u,
    ),
    shows: anyCase(
      /\bdigiti[sz]|\bdigital (?:collections?|projects?|librar|repositor|preservation|assets?|archiv)|\brepositor(?:y|ies)\b|\bborn[- ]digital\b|\bimaging\b|\bscann/u,
    ),
    could: ['archivist', 'museum', 'records', 'librarian'],
  },
  {
    id: 'exhibitions',
    asks: anyCase(/\bexhibit(?:ion)?s?\b|\bdisplays?\b/u),
    could: ['archivist', 'museum', 'librarian', 'library-manager'],
  },
  {
    id: 'museum',
    employer: true,
    asks: anyCase(/\bmuseums?\b|\bregistra(?:r|tion) (?:of|methods|practices)\b|\bcollections? registration\b|\bartifacts?\b|\bobjects\b/u),
    implies: ['museum'],
  },
  {
    id: 'records',
    asks: anyCase(/\brecords? (?:management|retention|manager|program|cent(?:er|re))\b|\bretention schedul|\binformation governance\b/u),
    implies: ['records'],
    could: ['archivist'],
  },
  {
    id: 'information-organization',
    asks: anyCase(/\binformation (?:organi[sz]ation|retrieval|management)\b|\borgani[sz](?:ing|ation of) information\b/u),
    shows: anyCase(/\binformation\b|\bcatalog|\bmetadata\b|\breference\b|\bdatabases?\b/u),
    implies: ['librarian', 'archivist'],
    could: ['assistant', 'records', 'museum'],
  },
  { id: 'oral-history', asks: anyCase(/\boral histor/u), could: ['archivist'] },
  {
    id: 'appraisal',
    asks: anyCase(
      /\bapprais(?:al|ing)\b|\baccession(?:ing|s)?\b|\barrangement and description\b|\bprocessing (?:of )?(?:collections|archiv|manuscript)/u,
    ),
    shows: anyCase(/\bapprais|\baccession|\barrang|\bprocess(?:es|ing|ed)\b/u),
    could: ['archivist', 'museum'],
  },
  {
    id: 'media',
    asks: anyCase(
      /\b(?:audio-?visual|av|moving image|film|photograph(?:s|ic)?|visual resources|sound) (?:collections?|materials?|archiv|preservation|experience)\b|\bmedia (?:collections?|preservation|cataloging)\b/u,
    ),
    could: ['archivist', 'museum', 'librarian'],
  },
];
