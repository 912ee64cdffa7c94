import { describe, expect, test } from 'vitest';
import { plainSigns } from '../../../utils/core/posting/plain';
import { readSalary } from '../../../utils/core/posting/salary';

type Row = readonly [text: string, min: number | null, max: number | null, period: string];

const found: readonly Row[] = [
  ['SALARY: $21.36 - $27.94 per hour', 21.36, 27.94, 'hour'],
  ['Salary\n$31.37 - $45.63 Hourly\n$5,437.47 - $7,909.20 Monthly', 31.37, 45.63, 'hour'],
  ['Pay Rate: $25.26 per hour. 8 hours per week', 25.26, 25.26, 'hour'],
  ['$15-$20 an hour depending on level of experience', 15, 20, 'hour'],
  ['Compensation\n\n22.92 per hour', 22.92, 22.92, 'hour'],
  ['Salary Range $25.48 - 32.52 Per Hour', 25.48, 32.52, 'hour'],
  ['Hourly rate: $18.00', 18, 18, 'hour'],
  ['Pay: $19.50/hr', 19.5, 19.5, 'hour'],
  ['Salary: From $22.50 per hour', 22.5, null, 'hour'],
  ['Starting Rate of Pay: $27.03 per hour plus 14% in lieu of benefits', 27.03, null, 'hour'],
  ['Up to $24.00 per hour. Pay depends on experience.', null, 24, 'hour'],
  ['Rate: $17.87 hourly to $21.72 hourly (Steps 1 to 5)', 17.87, 21.72, 'hour'],
  ['Salary: $17.25 (Step 1), $18.11 (Step 2), $19.02 (Step 3) per hour', 17.25, 19.02, 'hour'],
  ['Page I: $16.90 per hour\nPage II: $17.75 per hour', 16.9, 17.75, 'hour'],
  ['ANNUAL SALARY\n\n$53,954 to $78,906 and $63,914 to $93,438', 53954, 93438, 'year'],
  ['ANNUAL SALARY\n$77,444 to $113,232; $85,942 to $125,634', 77444, 125634, 'year'],
  ['Salary: $50,555 - $54,094', 50555, 54094, 'year'],
  ['Salary $66,600.00- Commensurate', 66600, null, 'year'],
  ['Salary: $64,500+', 64500, null, 'year'],
  ['The salary is $58,000 annually.', 58000, 58000, 'year'],
  ['Minimum salary $52,000, commensurate with experience', 52000, null, 'year'],
  ['Compensation 55000-60000 Closes: 5 July', 55000, 60000, 'year'],
  ['with a salary of $49,165 - $75,453. Applications', 49165, 75453, 'year'],
  ['Annual Salary Range: $61,200.00 – $79,560.00', 61200, 79560, 'year'],
  ['Salary: $70K–$85K', 70000, 85000, 'year'],
  ['Salary: $70-85k per year', 70000, 85000, 'year'],
  ['Pay: $74,200 - $90,190 a year', 74200, 90190, 'year'],
  ['Salaire: 55,000 $', null, null, 'none'],
  ['Librarians start at $55,027 per year and are eligible in 6 months for an increased salary of $60,574', 55027, 60574, 'year'],
  ['between $62,000 and $68,000 per annum', 62000, 68000, 'year'],
  ['£24,500 to £27,900 per annum pro rata', 24500, 27900, 'year'],
  ['Salary: $ 7,237 - $ 8,934/mo.', 7237, 8934, 'month'],
  ['MONTHLY SALARY $4,812.27 - $6,480.91', 4812.27, 6480.91, 'month'],
  ['SALARY $5,431.00 - $7,322.18 Monthly', 5431, 7322.18, 'month'],
  ['$6,010 to $7,305 per month (current base salary)', 6010, 7305, 'month'],
  ['Salary: $1,073.55 - $1,231.91 weekly', 1073.55, 1231.91, 'week'],
  ['Salary $2,113.60 - $2,569.60 Biweekly', 2113.6, 2569.6, 'biweek'],
  ['Bi-weekly salary: $1,950.40 – $2,371.20', 1950.4, 2371.2, 'biweek'],
  ['$2,204 every two weeks; pay scale 12', 2204, 2204, 'biweek'],
  ['Librarian I: $65,000 - $72,000\nLibrarian II: $70,500 - $81,000 annually', 65000, 81000, 'year'],
  ['Salary: $41.08 per hour. Bilingual pay of $1.25 per hour may be added. Tuition up to $2,500.', 41.08, 41.08, 'hour'],
  ['Manages a $3.2 million annual budget and a collection budget of $480,000.\nSalary: $98,000 - $121,000', 98000, 121000, 'year'],
  ['The City pays $1,650 per month toward medical insurance. Salary is $6,200 - $7,536 per month.', 6200, 7536, 'month'],
  ['COMPENSATION:\n$28.50/hour - $34.64/hour', 28.5, 34.64, 'hour'],
  ['Wage: $20.00 to $22.00 / hour DOE', 20, 22, 'hour'],
  ['Salary Range: USD $72,000.00 - USD $80,000.00 /Yr.', 72000, 80000, 'year'],
  ['Salary $34.10 Hourly', 34.1, 34.1, 'hour'],
  ['The expected pay range for this position is: Minimum: $63,000 to Maximum: $75,000 annually', 63000, 75000, 'year'],
  ['This is a part-time position (19 hours/week) at $16.75/hour.', 16.75, 16.75, 'hour'],
  ['Salary: $62,556 minimum, commensurate with experience', 62556, null, 'year'],
  ['Rank and Salary: Assistant Librarian, minimum of $60,000', 60000, null, 'year'],
  ['SALARY\n\n$84,456.00 - $102,660.00 Annually\n\nLOCATION', 84456, 102660, 'year'],
  ['$84,456.00 - $102,660.00 Annually', 84456, 102660, 'year'],
  ['Salary range is $4,480–$5,446/month; 3% raise on July 1, 2027.', 4480, 5446, 'month'],
  ['Pay scale: Range 24, $3,611 – $4,609 a month, 10 months a year', 3611, 4609, 'month'],
];

const none: readonly string[] = [
  'Salary commensurate with experience and qualifications.',
  'Manages an annual budget of $3.2 million.',
  'The Libraries have a total annual budget of over $25 million, with about $9.5 million for collections.',
  'Choose picture books and easy readers ($48,000 a year).',
  'A $5,000 signing bonus is paid after one year.',
  'The City contributes up to $1,800 per month toward health insurance.',
  'There is a $32 fingerprint fee.',
  'Tuition reimbursement of up to $3,000 per year.',
  'A relocation allowance of $7,500 is offered.',
  'A stipend of $2,000 per semester.',
  'Employees earn 8 hours of sick leave per month.',
  'Administers a grant of $125,000 per year from the state library.',
  'Bilingual pay: $100 per month.',
  'Collects fines and fees and balances a cash drawer of $200.',
  '35 hours per week, 12 months',
  'Life insurance of $50,000.',
  'Call 213-555-0100, room 2120, Los Angeles, CA 90012-3456.',
  'Salary Grade 12; 401(k) plan.',
  'A daily rate of $180 per day.',
  'Professional development funds of $1,500 per year.',
];

describe('salary', () => {
  test.each(found)('%s', (text, min, max, period) => {
    const salary = readSalary(plainSigns(text));
    if (period === 'none') expect(salary).toBeNull();
    else expect(salary && { min: salary.min, max: salary.max, period: salary.period }).toEqual({ min, max, period });
  });
  test.each(none)('no pay: %s', (text) => expect(readSalary(plainSigns(text))).toBeNull());
  test.each([
    ['Salary: CAD 62,000 - 70,000 per year', 'CAD'],
    ['Salary: $62,000. Toronto, Ontario', 'CAD'],
    ['Salary: £24,500', 'GBP'],
    ['Salary: €41,000 - €45,000 per annum', 'EUR'],
    ['Salary: $62,000. Ontario Ranch', 'USD'],
    ['Salary: $62,000', 'USD'],
  ])('currency: %s', (text, currency) => expect(readSalary(text)?.currency).toBe(currency));
});
