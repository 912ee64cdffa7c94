import { anyCase } from '../../text/any-case';
import type { Role } from '../post';
import type { Activity } from './activity';

const HEADS: readonly Role[] = ['manager'];

/** Money, plans, people and the office. */
export const OFFICES: readonly Activity[] = [
  { id: 'grants', asks: anyCase(/\bgrants?(?:[- ]writing)?\b/u), could: ['manager', 'scholar', 'librarian'] },
  {
    id: 'fundraising',
    asks: anyCase(/\bfund-?rais(?:ing|ers?)\b|\bdonor|\bdevelopment officer\b|\bdevelopment and advancement\b/u),
    could: HEADS,
  },
  { id: 'budget', asks: anyCase(/\bbudget(?:s|ing|ary)?\b|\bfiscal\b|\bfinancial (?:management|planning|oversight)\b/u), could: HEADS },
  {
    id: 'planning',
    asks: anyCase(
      /\bstrategic (?:planning|direction|initiatives?)\b|\bpolic(?:y|ies)\b(?= (?:development|analysis|making))|\bdeveloping (?:and implementing )?polic(?:y|ies)\b|\blong-range planning\b/u,
    ),
    shows: anyCase(/\bstrategic\b|\bpolic(?:y|ies)\b|\bplanning\b/u),
    could: HEADS,
  },
  {
    id: 'labor-relations',
    asks: anyCase(/\blabor (?:relations|unions?)\b|\bcollective bargaining\b|\bunion(?:ized)? (?:environment|contracts?)\b/u),
    could: HEADS,
  },
  {
    id: 'governing-board',
    asks: anyCase(/\b(?:library|governing|elected) boards?\b|\btrustees\b|\belected officials\b|\bcity council\b/u),
    could: HEADS,
  },
  {
    id: 'project-management',
    asks: anyCase(
      /\bproject (?:management|leadership|coordination)\b|\b(?:managing|leading|coordinating|planning) (?:and \w+ )?(?:complex )?projects?\b/u,
    ),
    shows: anyCase(/\bprojects?\b/u),
    could: ['manager', 'archivist', 'librarian', 'computing'],
  },
  {
    id: 'renovation',
    asks: anyCase(/\brenovat|\bbuilding projects?\b|\bconstruction\b|\bspace (?:planning|design)\b|\bservice point\b/u),
    could: ['library-manager'],
  },
  {
    id: 'change',
    asks: anyCase(/\bchange (?:management|leadership)\b|\b(?:leading|managing) .{0,40}\bchange\b|\bdesign[- ]thinking\b|\bredesign/u),
    could: ['library-manager'],
  },
  {
    id: 'leadership',
    asks: anyCase(
      /\bleadership\b|\bmanagement (?:experience|responsibilit|ability|level)|\badministrative (?:experience|responsibilit|leadership)\b|\blibrary (?:administration|management)\b|\b(?:progressive|progressively)\b.{0,60}\b(?:manag|administrat)|\bmanag(?:ing|ement|e|ed|erial)\b(?=(?:(?!\b(?:in|at|for) an?\b).){0,40}\b(?:staff|experience|team|library|department|branch|personnel|people))|\bin (?:a )?manage(?:ment|rial)\b/u,
    ),
    shows: anyCase(
      /\bmanag(?:es?|ed|ing|er|ement)\b|\bleads?\b|\bleadership\b|\bdirect(?:s|ed|or)\b|\bheads?\b|\bsupervis|\bin[- ]charge\b|\bchairs?\b/u,
    ),
    implies: ['manager'],
  },
  {
    id: 'training-staff',
    asks: anyCase(
      /\btrain(?:ing)? (?:of )?(?:staff|employees|personnel|others|clerks|volunteers|pages)\b|\bstaff (?:training|development)\b/u,
    ),
    shows: anyCase(/\btrain(?:s|ed|ing)?\b/u),
    could: ['manager', 'librarian', 'assistant'],
  },
  {
    id: 'assessment',
    asks: anyCase(
      /\bassess(?:ing|ment)\b|\bevaluat(?:ing|ion) (?:of )?(?:programs?|services?|digital|library)\b|\buser (?:research|experience|studies)\b|\bux\b|\bdata analysis\b|\busability\b/u,
    ),
    could: ['manager', 'librarian'],
  },
  {
    id: 'collaboration',
    asks: anyCase(/\bconsorti(?:a|al|um)\b/u),
    shows: anyCase(/\bconsorti/u),
    could: ['librarian', 'library-manager'],
  },
  { id: 'accessibility', asks: anyCase(/\baccessibility\b|\bdisabilit(?:y|ies)\b|\badaptive\b/u), could: ['librarian', 'library-manager'] },
  {
    id: 'publishing',
    asks: anyCase(/\bpublishing (?:experience|industry)\b|\bcopy-?editing\b|\beditorial\b/u),
    could: ['scholar'],
  },
  {
    id: 'serving-faculty',
    asks: anyCase(/\bfaculty status\b|\btenure\b|\bsubject (?:liaison|specialist|librarian)\b/u),
    could: [],
  },
  {
    id: 'clerical',
    asks: anyCase(
      /\bclerical\b|\boffice (?:work|experience|support|administration|assistant)\b|\bsecretarial\b|\bdata entry\b|\btyping\b|\bfiling\b|\brecord[- ]keeping\b|\badministrative (?:support|assistant|assistance|duties)\b|\bword processing\b/u,
    ),
    shows: anyCase(
      /\bclerical\b|\bclerk\b|\boffice\b|\bsecretar|\bdata entry\b|\btyping\b|\bfil(?:ing|es)\b|\brecord[- ]keeping\b|\badministrative\b|\bword processing\b|\breceptionist\b/u,
    ),
    implies: ['office', 'assistant'],
    could: ['records', 'page', 'archivist', 'counter', 'librarian', 'library-manager'],
  },
  {
    id: 'cash',
    asks: anyCase(/\bcash(?:ier(?:ing)?| handling| register)?\b|\bmoney\b/u),
    shows: anyCase(/\bcash\b|\bcashier|\bregister\b|\bfines\b|\bpoint[- ]of[- ]sale\b|\bpos\b/u),
    implies: ['counter'],
    could: ['assistant', 'librarian', 'library-manager', 'page'],
  },
  { id: 'warehouse', asks: anyCase(/\bwarehouse\b|\bstock(?:ing|room)\b|\bdelivery\b(?= (?:driver|work|services?))|\bmail ?room\b/u) },
];
