import type { Messages } from '@/locales/messages';
import { SETTINGS, SUPERVISED_KINDS, WORK_LEVELS } from '@/utils/core/profile/allowed';
import type { WorkEntry } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { byRecent, type EntryShape, type FieldShape, line } from '../form';

/** Names written one after another, each once. */
function commaSeparated(text: string): readonly string[] {
  const names = text.split(/[,;]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function hoursOf({ hoursPerWeek, totalHours }: WorkEntry, m: Messages['options']): string {
  if (hoursPerWeek !== null) return m.hoursAWeek(hoursPerWeek);
  return totalHours === null ? m.hoursMissing : m.hoursInAll(totalHours);
}

/** Posts of one kind, paid or not: the same fields under the words that fit. */
function posts(section: 'work' | 'volunteering', paid: boolean): EntryShape<WorkEntry> {
  const title = paid ? 'title' : 'role';
  const employer = paid ? 'employer' : 'organization';
  const fields: readonly FieldShape[] = [
    { name: title, kind: 'text', needed: true, wide: true },
    { name: employer, kind: 'text', needed: true, wide: true },
    { name: 'from', kind: 'date', needed: true },
    { name: 'to', kind: 'date' },
    { name: 'hours', kind: 'number' },
    { name: 'totalHours', kind: 'number' },
    { name: 'setting', kind: 'choice', choices: 'settings', unset: 'fromTitle' },
    { name: 'rank', kind: 'choice', choices: 'ranks', unset: 'fromTitle' },
    { name: 'supervised', kind: 'number' },
    { name: 'supervisedKinds', kind: 'several', choices: 'supervised', wide: true },
    { name: 'systems', kind: 'text', wide: true },
    { name: 'duties', kind: 'long', wide: true },
    { name: 'internship', kind: 'flag' },
  ];
  return {
    section,
    fields,
    worth: [{ name: 'hours', or: 'totalHours' }, { name: 'supervised' }, { name: 'duties' }],
    order: byRecent,
    entriesOf: (profile) => profile.work.filter((post) => post.paid === paid),
    withEntries: (profile, entries) => ({ ...profile, work: [...profile.work.filter((post) => post.paid !== paid), ...entries] }),
    toDraft: (post) => ({
      [title]: post.title,
      [employer]: post.employer,
      from: post.start,
      to: post.end ?? '',
      hours: post.hoursPerWeek === null ? '' : String(post.hoursPerWeek),
      totalHours: post.totalHours === null ? '' : String(post.totalHours),
      internship: post.internship ? 'yes' : '',
      supervised: post.supervised === null ? '' : String(post.supervised),
      supervisedKinds: post.supervisedKinds.join(' '),
      systems: post.systems.join(', '),
      setting: post.setting ?? '',
      rank: post.level ?? '',
      duties: post.summary,
    }),
    read: (form, id) => {
      form.inOrder('from', 'to');
      return {
        id,
        title: form.neededText(title),
        employer: form.neededText(employer),
        start: form.neededDate('from'),
        end: form.date('to'),
        hoursPerWeek: form.number('hours', 112),
        totalHours: form.number('totalHours', 200_000),
        paid,
        internship: form.flag('internship'),
        setting: form.choice('setting', SETTINGS),
        level: form.choice('rank', WORK_LEVELS),
        supervised: form.number('supervised', 10_000),
        supervisedKinds: form.several('supervisedKinds', SUPERVISED_KINDS),
        systems: commaSeparated(form.text('systems')),
        summary: form.text('duties'),
      };
    },
    words: (post, m, language) => ({
      strong: post.title || post.employer,
      soft: line(
        post.title === '' ? null : post.employer,
        `${sayDay(post.start, language)} – ${post.end === null ? m.present : sayDay(post.end, language)}`,
        hoursOf(post, m),
        post.internship && m.internship,
        post.supervised !== null && post.supervised > 0 && m.supervisedOf(post.supervised),
      ),
    }),
  };
}

/** Paid posts. */
export const work = posts('work', true);

/** Unpaid posts: they count where a posting lets them. */
export const volunteering = posts('volunteering', false);
