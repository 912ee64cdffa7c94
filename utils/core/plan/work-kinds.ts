import type { IsoDate } from '../dates';
import { addDays, addMonths, endDay, startDay } from '../matching/time';
import { UNSTATED, type WorkEntry } from '../profile/profile';

/**
 * The kinds of work that postings ask experience of, from the one that is had first to the one that is had last; `own`: what only the posting's words name.
 * Not the roles of `library/role`: those tell what a posting is by its title, these what a person would have done.
 */
export const WORK_KINDS = [
  'office',
  'library-assistant',
  'school-library',
  'library-supervisor',
  'librarian',
  'academic-librarian',
  'librarian-supervisor',
  'archivist',
  'own',
] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

type Post = Pick<WorkEntry, 'title' | 'employer' | 'setting' | 'level' | 'supervised' | 'summary'>;

/** A usual post of each kind, in words that the judge knows. */
const POSTS: Readonly<Record<Exclude<WorkKind, 'own'>, Post>> = {
  office: {
    title: 'Office Clerk',
    employer: 'Office',
    setting: 'other',
    level: 'clerk',
    supervised: 0,
    summary: 'Clerical and office work, customer service to the public, typing, filing, data entry.',
  },
  'library-assistant': {
    title: 'Library Assistant',
    employer: 'Public Library',
    setting: 'library',
    level: 'paraprofessional',
    supervised: 0,
    summary: 'Circulation, customer service to the public, clerical work, shelving, help with programs.',
  },
  'school-library': {
    title: 'Library Media Technician',
    employer: 'Unified School District, School Library',
    setting: 'school',
    level: 'paraprofessional',
    supervised: 0,
    summary: 'School library: circulation, class visits, textbooks, work with children.',
  },
  'library-supervisor': {
    title: 'Library Assistant, Supervisor',
    employer: 'Public Library',
    setting: 'library',
    level: 'paraprofessional',
    supervised: 4,
    summary: 'Supervises staff of the circulation desk, schedules, trains and evaluates employees; customer service to the public.',
  },
  librarian: {
    title: 'Librarian',
    employer: 'Public Library',
    setting: 'library',
    level: 'professional',
    supervised: 0,
    summary: 'Reference desk, readers’ advisory, programs for children, teens and adults, outreach, collection development.',
  },
  'academic-librarian': {
    title: 'Librarian',
    employer: 'University Library',
    setting: 'library',
    level: 'professional',
    supervised: 0,
    summary: 'Reference, instruction, collection development.',
  },
  'librarian-supervisor': {
    title: 'Senior Librarian',
    employer: 'Public Library',
    setting: 'library',
    level: 'manager',
    supervised: 4,
    summary:
      'Supervises staff, schedules and evaluates employees; administration, budget, reference desk, programs, collection development.',
  },
  archivist: {
    title: 'Archivist',
    employer: 'University Archives and Special Collections',
    setting: 'archive',
    level: 'professional',
    supervised: 0,
    summary: 'Arrangement and description, finding aids, processing, reference, digitization, preservation.',
  },
};

/** Years by which the past is moved back to make room for work to come. A multiple of 28, after which the calendar repeats itself. */
const ROOM_YEARS = 56;

/** What an imagined post ends with, so that it is told from what the user entered. */
const ID = 'plan/experience';

/** A full-time paid post of this kind that ends with yesterday and lasted so many months. */
export function imaginedPost(work: Exclude<WorkKind, 'own'>, months: number, today: IsoDate): WorkEntry {
  return entryOf(POSTS[work], months, today);
}

/** A post as a posting's own words describe it. */
export function postInWords(words: string, post: Partial<Post>, months: number, today: IsoDate): WorkEntry {
  return entryOf(
    { title: 'Specialist', employer: '', setting: 'other', level: 'paraprofessional', supervised: 0, ...post, summary: words },
    months,
    today,
  );
}

function entryOf(post: Post, months: number, today: IsoDate): WorkEntry {
  return {
    ...UNSTATED.work,
    ...post,
    id: ID,
    start: addMonths(today, -months),
    end: addDays(today, -1),
    hoursPerWeek: 40,
    paid: true,
    supervisedKinds: post.supervised ? ['staff'] : [],
  };
}

const moved = (date: string): string => `${String(Number(date.slice(0, 4)) - ROOM_YEARS).padStart(4, '0')}${date.slice(4)}`;

/**
 * The posts that have begun, with their dates moved back and open ones ended, so that each still adds up to what it does today
 * and the time before today is free. What begins later stays where it is.
 */
export function movedBack(work: readonly WorkEntry[], today: IsoDate): readonly WorkEntry[] {
  return work.map((entry) => {
    if (startDay(entry.start) > today) return entry;
    const end = entry.end === null || endDay(entry.end) >= today ? addDays(today, -1) : entry.end;
    return { ...entry, start: moved(entry.start), end: moved(end) };
  });
}

/** The end of something in the past, moved back as the posts are; one to come stays. */
export function movedDate(date: string | null, today: IsoDate): string | null {
  return date === null || endDay(date) > today ? date : moved(date);
}
