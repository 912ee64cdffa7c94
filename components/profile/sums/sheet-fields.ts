import type { Language, Messages } from '@/locales/messages';
import type { Ledger } from '@/utils/core/matching/ledger';
import type { WorkEntry } from '@/utils/core/profile/profile';
import { LOCALES, sayDay } from '../../shared/say-day';

/** One field of an application form, filled in. */
export interface SheetField {
  readonly name: string;
  readonly value: string;
}

/** A job as an application form asks for it, in the order of such forms; what the profile does not say is left out. */
export function sheetFields(entry: WorkEntry, ledger: Ledger, m: Messages['options'], language: Language): readonly SheetField[] {
  const { fields, sums } = m;
  const line = [...ledger.all.lines, ...ledger.unpaid.lines].find(({ item, why }) => item === entry.id && why === 'counts');
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  const supervised = entry.supervisedKinds.map((kind) => m.choices.supervised[kind].toLowerCase()).join(', ');
  const all: readonly (readonly [string, string | null])[] = [
    [entry.paid ? fields.employer.label : fields.organization.label, entry.employer],
    [entry.paid ? fields.title.label : fields.role.label, entry.title],
    [fields.from.label, sayDay(entry.start, language)],
    [fields.to.label, entry.end === null ? m.present : sayDay(entry.end, language)],
    [fields.hours.label, line?.hoursPerWeek == null ? null : number.format(line.hoursPerWeek)],
    [sums.fullTimeMonths, line === undefined ? null : number.format(line.months)],
    [sums.totalHours, entry.totalHours === null ? null : number.format(entry.totalHours)],
    [sums.paid, entry.paid ? m.choices.yesNo.yes : m.choices.yesNo.no],
    [fields.supervised.label, entry.supervised === null ? null : [String(entry.supervised), supervised].filter(Boolean).join(': ')],
    [fields.systems.label, entry.systems.join(', ')],
    [fields.duties.label, entry.summary],
  ];
  return all.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}
