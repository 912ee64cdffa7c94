import type { Role } from '../post';
import type { Activity } from './activity';

const HEADS: readonly Role[] = ['manager'];

/** Money, plans, people and the office. */
export const OFFICES: readonly Activity[] = [
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
