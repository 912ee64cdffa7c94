import type { IsoDate } from '../dates';
import { findDays } from '../posting/days';
import { plainSigns } from '../posting/plain';
import type { Closing, PayPeriod, PostingFacts, Salary } from '../posting/posting';
import { cleanAddress } from './address';
import type { Application, TrackerEvent } from './application';
import { filingOf } from './clock';
import { CLOCK_TIME, NO_DATES } from './details';
import { isEnded, STAGES, type StageId, stageIn, TRACK_STAGES, type Track } from './stages';

/** The columns of one line an application, in their order; also what a column of a foreign file can be read as. */
export const FIELDS = [
  'title',
  'employer',
  'location',
  'url',
  'track',
  'stage',
  'kept',
  'opens',
  'closes',
  'closes-time',
  'filing',
  'limit',
  'exam-number',
  'pay-min',
  'pay-max',
  'pay-period',
  'filed-on',
  'filed-how',
  'exam-score',
  'exam-rank',
  'exam-band',
  'list-expires',
  'notes',
] as const;

export type FieldName = (typeof FIELDS)[number];

const text = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

/** An application as the cells of one line. */
export function fieldsOf(application: Application): Readonly<Record<FieldName, string>> {
  const { facts, exam, filed } = application;
  const { kind, opens, closes, limit } = filingOf(application);
  return {
    title: application.title,
    employer: text(application.employer),
    location: text(application.location),
    url: text(application.url),
    track: application.track,
    stage: application.stage,
    kept: application.keptAt.slice(0, 10),
    opens: text(opens?.date),
    closes: text(closes?.date),
    'closes-time': text(closes?.time),
    filing: text(kind),
    limit: text(limit),
    'exam-number': text(facts.examNumber),
    'pay-min': text(facts.salary?.min),
    'pay-max': text(facts.salary?.max),
    'pay-period': text(facts.salary?.period),
    'filed-on': text(filed.on),
    'filed-how': filed.how,
    'exam-score': text(exam.list?.score),
    'exam-rank': text(exam.list?.rank),
    'exam-band': text(exam.list?.band),
    'list-expires': text(exam.list?.expires),
    notes: application.notes,
  };
}

/** One line an application, under a line of the columns' names. */
export function applicationTable(applications: readonly Application[]): readonly (readonly string[])[] {
  return [FIELDS, ...applications.map((application) => FIELDS.map((field) => fieldsOf(application)[field]))];
}

/** One line an event: when, of which application, what, from and to, and the note. */
export function eventTable(applications: readonly Application[], events: readonly TrackerEvent[]): readonly (readonly string[])[] {
  const byId = new Map(applications.map((one) => [one.id, one]));
  const lines = events.map(({ application, at, what, note = '' }) => {
    const { title = '', employer = null } = byId.get(application) ?? {};
    const [from, to] = 'from' in what && 'to' in what ? [what.from, what.to] : ['', ''];
    return [at, application, title, text(employer), what.kind, from, to, note];
  });
  return [['at', 'application', 'title', 'employer', 'what', 'from', 'to', 'note'], ...lines];
}

/** What is wrong with one cell of a line; the cell is left out, and the line is not. */
export interface CellProblem {
  readonly field: FieldName;
  readonly value: string;
  readonly why: 'no-day' | 'no-stage' | 'no-address' | 'no-number' | 'too-long';
}

/** What a line of a foreign table says of an application; only what it says is there. */
export interface ReadFields {
  readonly parts: Partial<Omit<Application, 'id' | 'updatedAt' | 'deletedAt' | 'device'>>;
  readonly problems: readonly CellProblem[];
}

const LONGEST = 4_000;

/** What other lists call our stages; the words of a cell are looked for whole, then at its beginning. */
const STAGE_WORDS: readonly (readonly [StageId, string])[] = [
  ['kept', 'saved|bookmarked|bookmark|wishlist|wish list|interested|to apply|not applied|new|open|backlog'],
  ['preparing', 'applying|drafting|in progress|preparing application|started'],
  ['applied', 'applied|submitted|application submitted|sent|waiting|pending|in review|under review|screening'],
  ['exam', 'exam|test|testing|assessment|written test|oral exam'],
  ['listed', 'eligible|eligible list|on list|on the list|ranked'],
  [
    'interview',
    'interview|interviewing|phone screen|phone interview|on site interview|onsite interview|first interview|final interview|screen',
  ],
  ['offer', 'offer|offered|negotiating|negotiation|offer received'],
  ['accepted', 'accepted|hired|offer accepted'],
  ['rejected', 'rejected|not selected|declined|no response|ghosted|denied|unsuccessful|turned down'],
  ['withdrawn', 'withdrawn|withdrew|i withdrew|cancelled|canceled'],
  ['closed', 'closed|archived|expired|job closed|no longer available'],
];

/** A stage by our id or by what other lists call it; undefined where the words are none. */
export function readStage(words: string): StageId | undefined {
  const word = words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]{1,20}/gu, ' ');
  const own = STAGES.find(({ id }) => id.replaceAll('-', ' ') === word)?.id;
  if (own !== undefined || word === '') return own;
  const all = STAGE_WORDS.flatMap(([id, names]) => names.split('|').map((name) => [id, name] as const));
  return (all.find(([, name]) => name === word) ?? all.find(([, name]) => word.startsWith(`${name} `)))?.[0];
}

/** A day as people and programs write it: `2026-12-04`, “12/4/2026”, “Dec 4, 2026”, an ISO moment, or Unix seconds. */
export function readTableDay(words: string): IsoDate | undefined {
  const trimmed = words.trim();
  if (/^\d{9,13}$/u.test(trimmed)) {
    const seconds = Number(trimmed) / (trimmed.length > 11 ? 1_000 : 1);
    return Temporal.Instant.fromEpochMilliseconds(Math.round(seconds) * 1_000)
      .toZonedDateTimeISO('UTC')
      .toPlainDate()
      .toString();
  }
  return findDays(plainSigns(trimmed.slice(0, 60)))[0]?.date ?? undefined;
}

const PERIODS: readonly PayPeriod[] = ['hour', 'week', 'biweek', 'month', 'year'];
const KINDS: readonly Closing['kind'][] = ['date', 'continuous', 'until-filled', 'first-n'];

/** Reads the cells of a line. `cells` holds what the line has; empty cells say nothing. */
export function readFields(cells: Partial<Readonly<Record<FieldName, string>>>): ReadFields {
  const problems: CellProblem[] = [];
  const cell = (field: FieldName): string => (cells[field] ?? '').trim();
  const bad = (field: FieldName, why: CellProblem['why']): null => {
    problems.push({ field, value: cell(field).slice(0, 200), why });
    return null;
  };
  const line = (field: FieldName): string | null => {
    if (cell(field) === '') return null;
    if (cell(field).length > LONGEST) bad(field, 'too-long');
    return cell(field).slice(0, LONGEST);
  };
  const day = (field: FieldName): IsoDate | null => (cell(field) === '' ? null : (readTableDay(cell(field)) ?? bad(field, 'no-day')));
  const number = (field: FieldName): number | null => {
    const words = cell(field).replace(/[$,\s]/gu, '');
    if (words === '') return null;
    const thousands = /^(?<n>\d{1,9}(?:\.\d{1,4})?)k$/u.exec(words.toLowerCase())?.groups?.n;
    const value = thousands === undefined ? Number(words) : Number(thousands) * 1_000;
    return Number.isFinite(value) ? value : bad(field, 'no-number');
  };
  const stage = cell('stage') === '' ? undefined : readStage(cell('stage'));
  if (cell('stage') !== '' && stage === undefined) bad('stage', 'no-stage');
  const url = cell('url') === '' ? null : (cleanAddress(cell('url')) ?? bad('url', 'no-address'));
  const track = trackOf(cell('track'), stage);
  const [closes, time] = [day('closes'), CLOCK_TIME.exec(cell('closes-time'))?.[0] ?? null];
  const limit = number('limit');
  const kind = KINDS.find((one) => one === cell('filing')) ?? (limit !== null ? 'first-n' : closes === null ? null : 'date');
  const facts: PostingFacts = {
    salary: payOf(
      number('pay-min'),
      number('pay-max'),
      PERIODS.find((one) => one === cell('pay-period')),
    ),
    closing: kind === null ? null : { kind, date: closes, time, zone: null },
    opens: day('opens'),
    limit,
    examNumber: line('exam-number'),
  };
  const list = { score: number('exam-score'), band: line('exam-band'), rank: number('exam-rank'), expires: day('list-expires') };
  const kept = day('kept');
  const filed = { on: day('filed-on'), how: line('filed-how') ?? '' };
  const isListed = Object.values(list).some((value) => value !== null);
  return {
    parts: {
      title: line('title') ?? '',
      employer: line('employer'),
      location: line('location'),
      url,
      track,
      stage: stage === undefined ? (filed.on === null ? 'kept' : stageIn(track, 'applied')) : stageIn(track, stage),
      facts,
      filed,
      dates: NO_DATES,
      notes: (cells.notes ?? '').slice(0, 200_000),
      ...(kept === null ? {} : { keptAt: `${kept}T12:00:00.000Z` }),
      ...(isListed ? { exam: { parts: [], list: { ...list, of: null, since: null } } } : {}),
    },
    problems,
  };
}

function trackOf(words: string, stage: StageId | undefined): Track {
  if (words === 'civil' || words === 'ordinary') return words;
  const ordinary: readonly { readonly id: StageId }[] = TRACK_STAGES.ordinary;
  return stage === undefined || ordinary.some(({ id }) => id === stage) ? 'ordinary' : 'civil';
}

/** Pay without a period is by its size: an hour's below 500, a year's from 15,000, else a month's. */
function payOf(min: number | null, max: number | null, period: PayPeriod | undefined): Salary | null {
  const most = max ?? min;
  if (most === null) return null;
  return { min, max, period: period ?? (most < 500 ? 'hour' : most < 15_000 ? 'month' : 'year'), currency: 'USD' };
}

/** Whether a line says enough to be kept: what the job is or whose. */
export function isEnough({ parts }: ReadFields): boolean {
  return Boolean(parts.title) || Boolean(parts.employer);
}

/** The day on which an application was filed: as the user says, else its first step beyond preparing in the history; null where neither is known. */
export function filedDay(application: Application, events: readonly TrackerEvent[], usersZone: string): IsoDate | null {
  if (application.filed.on !== null) return application.filed.on;
  const first = events.find(({ what }) => what.kind === 'stage' && ['kept', 'preparing'].includes(what.from) && !isSkipped(what.to));
  return first === undefined ? null : Temporal.Instant.from(first.at).toZonedDateTimeISO(usersZone).toPlainDate().toString();
}

/** Stages that an application can be put to without having been filed. */
const isSkipped = (to: StageId): boolean =>
  to === 'kept' || to === 'preparing' || (isEnded(to) && (to === 'withdrawn' || to === 'closed' || to === 'expired'));
