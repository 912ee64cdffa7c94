import type { Language, Messages } from '@/locales/messages';
import type { Salary } from '@/utils/core/posting/posting';
import { LOCALES } from '../shared/say-day';

/** Pay as stated, short: “$6,100–$7,800 a month”; '' where none is stated. */
export function sayPay(salary: Salary | null, m: Messages['board'], language: Language): string {
  if (salary === null) return '';
  const { min, max, period, currency } = salary;
  const money = (amount: number): string =>
    amount.toLocaleString(LOCALES[language], {
      style: 'currency',
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  const amount = [...new Set([min, max])].filter((one) => one !== null).map(money);
  return amount.length === 0 ? '' : m.pay[period](amount.join('–'));
}
