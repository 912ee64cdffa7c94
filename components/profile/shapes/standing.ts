import { DOCUMENT_KINDS } from '@/utils/core/profile/allowed';
import type { DocumentEntry, MembershipEntry, ReferenceEntry } from '@/utils/core/profile/profile';
import { sayDay } from '../../shared/say-day';
import { type EntryShape, line } from '../form';

/** Memberships in associations. */
export const memberships: EntryShape<MembershipEntry> = {
  section: 'memberships',
  fields: [
    { name: 'association', kind: 'text', needed: true, suggestions: 'associations' },
    { name: 'office', kind: 'text' },
    { name: 'start', kind: 'date' },
    { name: 'until', kind: 'date' },
  ],
  worth: [{ name: 'start' }],
  entriesOf: (profile) => profile.memberships,
  withEntries: (profile, entries) => ({ ...profile, memberships: entries }),
  toDraft: ({ name, role, since, until }) => ({ association: name, office: role ?? '', start: since ?? '', until: until ?? '' }),
  read: (form, id) => {
    form.inOrder('start', 'until');
    return {
      id,
      name: form.neededText('association'),
      role: form.text('office') || null,
      since: form.date('start'),
      until: form.date('until'),
    };
  },
  words: ({ name, role, since, until }, m, language) => ({
    strong: name,
    soft: line(
      role,
      since !== null && `${sayDay(since, language)} – ${until === null ? m.present : sayDay(until, language)}`,
      since === null && until !== null && m.until(sayDay(until, language)),
    ),
  }),
};

/** People who would speak for the user. */
export const references: EntryShape<ReferenceEntry> = {
  section: 'references',
  fields: [
    { name: 'reference', kind: 'text', needed: true },
    { name: 'relation', kind: 'text' },
    { name: 'contact', kind: 'text', wide: true },
  ],
  worth: [{ name: 'relation' }, { name: 'contact' }],
  entriesOf: (profile) => profile.references,
  withEntries: (profile, entries) => ({ ...profile, references: entries }),
  toDraft: ({ name, relation, contact }) => ({ reference: name, relation, contact }),
  read: (form, id) => ({ id, name: form.neededText('reference'), relation: form.text('relation'), contact: form.text('contact') }),
  words: ({ name, relation, contact }) => ({ strong: name, soft: line(relation, contact) }),
};

/** Documents that stand ready to be sent. */
export const documents: EntryShape<DocumentEntry> = {
  section: 'documents',
  fields: [
    { name: 'documentKind', kind: 'choice', choices: 'documents', unset: 'unfilled', needed: true },
    { name: 'documentName', kind: 'text', needed: true },
    { name: 'date', kind: 'date' },
    { name: 'note', kind: 'text', wide: true },
  ],
  worth: [{ name: 'date' }],
  entriesOf: (profile) => profile.documents,
  withEntries: (profile, entries) => ({ ...profile, documents: entries }),
  toDraft: ({ kind, name, date, note }) => ({ documentKind: kind, documentName: name, date: date ?? '', note }),
  read: (form, id) => {
    form.neededText('documentKind');
    return {
      id,
      kind: form.choice('documentKind', DOCUMENT_KINDS) ?? 'other',
      name: form.neededText('documentName'),
      date: form.date('date'),
      note: form.text('note'),
    };
  },
  words: ({ kind, name, date, note }, m, language) => ({
    strong: name,
    soft: line(m.choices.documents[kind], date !== null && sayDay(date, language), note),
  }),
};
