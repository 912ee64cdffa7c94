import { LICENCE_TYPES } from '@/utils/core/profile/allowed';
import type { CertificateEntry, LicenceEntry } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { type EntryShape, fromFlag, line } from '../form';

/** Licenses and credentials, held or not: “I do not have one” is an answer, and silence is not. */
export const licences: EntryShape<LicenceEntry> = {
  section: 'licences',
  fields: [
    { name: 'licenceType', kind: 'choice', choices: 'licences', unset: 'unfilled', needed: true },
    { name: 'held', kind: 'choice', choices: 'held', unset: 'unfilled', needed: true },
    { name: 'licenceName', kind: 'text' },
    { name: 'issued', kind: 'date' },
    { name: 'expires', kind: 'day' },
  ],
  worth: [{ name: 'licenceName' }],
  entriesOf: (profile) => profile.licences,
  withEntries: (profile, entries) => ({ ...profile, licences: entries }),
  toDraft: ({ type, name, held, issued, expires }) => ({
    licenceType: type,
    licenceName: name,
    held: fromFlag(held),
    issued: issued ?? '',
    expires: expires ?? '',
  }),
  read: (form, id) => {
    form.neededText('licenceType');
    form.neededText('held');
    form.inOrder('issued', 'expires');
    return {
      id,
      type: form.choice('licenceType', LICENCE_TYPES) ?? 'other',
      name: form.text('licenceName'),
      held: form.said('held') === true,
      issued: form.date('issued'),
      expires: form.day('expires'),
    };
  },
  words: ({ type, name, held, expires }, m, language) => ({
    strong: type === 'other' && name !== '' ? name : m.choices.licences[type],
    soft: line(type === 'other' ? null : name, !held && m.notHeld, expires !== null && m.until(sayDay(expires, language))),
  }),
};

/** Certificates that license nothing, typing certificates among them. */
export const certificates: EntryShape<CertificateEntry> = {
  section: 'certificates',
  fields: [
    { name: 'certificate', kind: 'text', needed: true, wide: true },
    { name: 'issuer', kind: 'text' },
    { name: 'wpm', kind: 'number' },
    { name: 'date', kind: 'date' },
    { name: 'expires', kind: 'day' },
  ],
  worth: [{ name: 'date' }],
  entriesOf: (profile) => profile.certificates,
  withEntries: (profile, entries) => ({ ...profile, certificates: entries }),
  toDraft: ({ name, issuer, date, expires, wpm }) => ({
    certificate: name,
    issuer: issuer ?? '',
    date: date ?? '',
    expires: expires ?? '',
    wpm: wpm === null ? '' : String(wpm),
  }),
  read: (form, id) => {
    form.inOrder('date', 'expires');
    return {
      id,
      name: form.neededText('certificate'),
      issuer: form.text('issuer') || null,
      date: form.date('date'),
      expires: form.day('expires'),
      wpm: form.number('wpm', 300),
    };
  },
  words: ({ name, issuer, date, expires, wpm }, m, language) => ({
    strong: name,
    soft: line(
      wpm !== null && m.wpmOf(wpm),
      issuer,
      date !== null && sayDay(date, language),
      expires !== null && m.until(sayDay(expires, language)),
    ),
  }),
};
