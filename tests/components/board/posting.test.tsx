// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { PostingPage, type PostingPageProps } from '@/components/board/posting/posting-page';
import type { Language } from '@/locales/messages';
import type { Posting } from '@/utils/core/posting/posting';
import { readPlainText } from '@/utils/core/text/plain-text';
import type { Snapshot, TrackerEvent } from '@/utils/core/tracker/application';
import { editableOf } from '@/utils/core/tracker/edit';
import { type Mounted, mount } from '../mount';
import { SAMPLE_TEXT, sampleAnalysis, sampleFacts, sampleJudgement } from '../shared/sample';
import { application, TODAY } from '../tracker/applications';

const spies = () => ({
  onEdit: vi.fn(),
  onCommit: vi.fn(),
  onResolve: vi.fn(),
  onJoin: vi.fn(),
  onSplit: vi.fn(),
  onSplitAddress: vi.fn(),
  onApart: vi.fn(),
  onLinkEarlier: vi.fn(),
  onOpenAddress: vi.fn(),
  onAnswer: vi.fn(),
  onNoteDraft: vi.fn(),
  onNote: vi.fn(),
  onUndoEvent: vi.fn(),
  onStage: vi.fn(),
  onTrack: vi.fn(),
  onArchive: vi.fn(),
  onRemove: vi.fn(),
  onChecklist: vi.fn(),
});

const one = application('a', {
  title: 'Librarian II',
  track: 'civil',
  stage: 'exam',
  closes: '2026-12-04',
  notes: '# Call\n\n<b>Ines</b> at [form](https://example.org/f)',
  exam: {
    parts: [
      { id: 'p1', name: 'Written', kind: 'written', weight: 40, passing: 70, score: 65, when: null, place: 'Room 3' },
      { id: 'p2', name: 'Oral', kind: 'oral', weight: 60, passing: null, score: 90, when: null, place: '' },
    ],
    list: null,
  },
});

const row = (id: string) => ({ id, updatedAt: '2026-11-01T12:00:00.000Z', deletedAt: null, device: 'd', application: 'a' });
const posting: Posting = {
  source: null,
  externalId: null,
  url: null,
  title: 'Librarian II',
  employer: 'City of Marisol',
  location: null,
  facts: sampleFacts,
  body: readPlainText(SAMPLE_TEXT),
  missing: [],
  readBy: {},
};
const snapshot: Snapshot = { ...row('snapshot-a'), posting, analysis: sampleAnalysis };
const event = (id: string, what: TrackerEvent['what'], note?: string): TrackerEvent => ({
  ...row(id),
  at: '2026-11-02T18:00:00.000Z',
  what,
  ...(note === undefined ? {} : { note }),
});

function shown(given: Partial<PostingPageProps> = {}, language: Language = 'en'): Mounted & { readonly wishes: ReturnType<typeof spies> } {
  const wishes = spies();
  let ids = 0;
  const props: PostingPageProps = {
    application: one,
    today: TODAY,
    now: () => '2026-11-23T10:00:00.000Z',
    newId: () => `new${++ids}`,
    form: { values: editableOf(one), pending: false, conflicts: [] },
    belongings: { events: [], snapshots: [snapshot], alike: [], absorbed: [] },
    earlier: undefined,
    later: [],
    judge: () => sampleJudgement,
    noteDraft: '',
    ...wishes,
    ...given,
  };
  return { ...mount(<PostingPage {...props} />, language), wishes };
}

describe('the page of one application', () => {
  test('the verdict as of now stands over the posting’s own words', () => {
    const page = shown();
    expect(page.text()).toContain('Seven months short of Option I');
    expect(page.root.querySelectorAll('.posting-text mark').length).toBeGreaterThan(0);
  });

  test('how it was judged then, and what is judged otherwise since', () => {
    const [first] = sampleJudgement.leaves;
    const judged = {
      on: '2026-10-01',
      eligibility: 'not-eligible',
      meetsOn: null,
      verdicts: { [first?.requirement ?? '']: 'unmet' },
    } as const;
    const page = shown({ belongings: { events: [], snapshots: [{ ...snapshot, judged }], alike: [], absorbed: [] } });
    expect(page.text()).toContain('On October 1, 2026, when it was kept, you did not meet the minimum.');
    expect(page.root.querySelectorAll('.then li')).toHaveLength(1);
  });

  test('notes are drawn, and what is HTML in them stays words', () => {
    const page = shown();
    expect(page.get('.markdown h3').textContent).toBe('Call');
    expect(page.root.querySelector('.markdown b')).toBeNull();
    expect(page.text()).toContain('<b>Ines</b>');
    expect(page.get<HTMLAnchorElement>('.markdown a').rel).toContain('noopener');
  });

  test('what is typed is told at once, what is chosen is stored at once', () => {
    const page = shown();
    page.type('[data-field=title] input', 'Librarian III');
    expect(page.wishes.onEdit).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Librarian III' }), false);
    page.choose('[data-field=filing] select', 'continuous');
    expect(page.wishes.onEdit).toHaveBeenLastCalledWith(
      expect.objectContaining({ dates: expect.objectContaining({ filing: 'continuous' }) }),
      true,
    );
    page.get('[data-field=title] input').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(page.wishes.onCommit).toHaveBeenCalled();
  });

  test('exam parts come to a score by their weights, and one below passing says so', () => {
    const page = shown();
    expect(page.text()).toContain('Over all parts by their weights: 80');
    expect(page.text()).toContain('below the passing score');
    expect(shown({}, 'es').text()).toContain('Entre todas las partes, según su peso: 80');
  });

  test('things are added, edited and taken away', () => {
    const page = shown();
    page.click('Add a contact');
    expect(page.wishes.onEdit).toHaveBeenLastCalledWith({ contacts: [expect.objectContaining({ id: 'new1', name: '' })] }, false);
    const tasks = [{ id: 't1', text: 'Transcript', due: '2026-12-01', doneAt: null }];
    const full = shown({ form: { values: { ...editableOf(one), tasks }, pending: true, conflicts: [] } });
    expect(full.text()).toContain('Not saved yet');
    full.get<HTMLInputElement>('[data-item=t1] .check').click();
    expect(full.wishes.onEdit).toHaveBeenLastCalledWith({ tasks: [{ ...tasks[0], doneAt: '2026-11-23T10:00:00.000Z' }] }, true);
  });

  test('the history says what happened, and what can be taken back', () => {
    const events = [
      event('e1', { kind: 'kept' }),
      event('e2', { kind: 'stage', from: 'filed', to: 'exam' }, 'Notice came by mail'),
      event('e3', { kind: 'edited', before: { notes: one.notes } }),
      event('e4', {
        kind: 'posting',
        snapshot: 's',
        changes: [{ kind: 'requirement-added', quote: 'A typing certificate', strength: 'required' }],
      }),
    ];
    const page = shown({ belongings: { events, snapshots: [], alike: [], absorbed: [] } });
    expect(page.get('.history').textContent).toContain('Filed → Exam');
    expect(page.get('.history').textContent).toContain('Notice came by mail');
    expect(page.get('.history').textContent).toContain('New: “A typing certificate”');
    expect(page.buttons('Undo')).toHaveLength(1);
    page.click('Undo');
    expect(page.wishes.onUndoEvent).toHaveBeenCalledWith(events[1]);
    const noted = shown({ noteDraft: ' Called ' });
    noted.click('Add note');
    expect(noted.wishes.onNote).toHaveBeenCalledWith('Called');
  });

  test('what looks like it is joined, linked or told apart by the user alone', () => {
    const alike = [
      {
        application: application('b', { title: 'Librarian II' }),
        likeness: { verdict: 'same', shared: ['employer', 'title'], differ: [] } as const,
      },
    ];
    const page = shown({ belongings: { events: [], snapshots: [], alike, absorbed: [application('c')] } });
    expect(page.text()).toContain('Looks like one you keep');
    expect(page.text()).toContain('The same: employer and title.');
    page.click('Same job');
    expect(page.wishes.onJoin).toHaveBeenCalledWith('b');
    page.click('Earlier filing');
    expect(page.wishes.onLinkEarlier).toHaveBeenCalledWith('b');
    page.click('Different jobs');
    expect(page.wishes.onApart).toHaveBeenCalledWith('b');
    page.click('Part them');
    expect(page.wishes.onSplit).toHaveBeenCalledWith('c');
  });

  test('what two tabs changed otherwise is for the user to decide', () => {
    const conflict = { path: 'notes', base: 'a', mine: 'b', theirs: 'c' };
    const page = shown({ form: { values: editableOf(one), pending: false, conflicts: [conflict] } });
    expect(page.text()).toContain('Stored (notes): “c”. Here it was “b”.');
    page.click('Store mine');
    expect(page.wishes.onResolve).toHaveBeenCalledWith(conflict, true);
  });

  test('stage and way are changed in place', () => {
    const page = shown();
    page.choose('.posting-actions .stage', 'listed');
    expect(page.wishes.onStage).toHaveBeenCalledWith('listed');
    page.choose('.track', 'ordinary');
    expect(page.wishes.onTrack).toHaveBeenCalledWith('ordinary');
  });
});
