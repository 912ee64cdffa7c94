// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sayVerdict } from '@/components/shared/say';
import { DRAFTS } from '@/components/tracker/tracker';
import { sampleAnalysis, sampleJudgement } from '../shared/sample';
import { application } from './applications';
import { kept, shown } from './tracker-page';

describe('one row', () => {
  test('says the verdict as of now, with its sign', () => {
    const page = shown({
      verdicts: new Map([
        ['snapshot-a', { kind: 'judged', judgement: sampleJudgement, analysis: sampleAnalysis, say: sayVerdict } as const],
        ['snapshot-b', { kind: 'unread' } as const],
      ]),
    });
    const [first, second, third] = [...page.root.querySelectorAll('.item')];
    expect(first?.textContent).toContain('Seven months short of Option I. You would meet it on June 23, 2027.');
    expect(first?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Partly met');
    expect(second?.textContent).toContain('its text was not kept');
    expect(third?.textContent).toContain('Checking against your profile');
  });

  test('a change of stage is wished once, and not for the stage it has', () => {
    const page = shown();
    page.choose('.stage', 'applied');
    expect(page.wishes.onStage).toHaveBeenCalledExactlyOnceWith(kept[0], 'applied');
    page.choose('.stage', 'applied');
    expect(page.wishes.onStage).toHaveBeenCalledTimes(1);
  });

  test('opens its posting; without an address it unfolds and says why', () => {
    const page = shown({ list: { state: 'ready', value: [application('x', { url: null })] }, drafts: { [DRAFTS.unfolded]: 'x' } });
    page.click('Librarian x');
    expect(page.wishes.onOpen).not.toHaveBeenCalled();
    expect(page.text()).toContain('No address was kept');
    const other = shown();
    other.click('Archivist');
    expect(other.wishes.onOpen).toHaveBeenCalledWith(kept[1]);
  });

  test('notes are kept as they are typed, and stored when the field is left', () => {
    const page = shown({ drafts: { [DRAFTS.unfolded]: 'b' } });
    expect(page.get<HTMLTextAreaElement>('textarea').value).toBe('Call on Tuesday');
    page.type('textarea', 'Call on Wednesday');
    expect(page.wishes.onDraft).toHaveBeenLastCalledWith(`${DRAFTS.notes}b`, 'Call on Wednesday');
    const typed = shown({ drafts: { [DRAFTS.unfolded]: 'b', [`${DRAFTS.notes}b`]: 'Call on Wednesday' } });
    expect(typed.get<HTMLTextAreaElement>('textarea').value).toBe('Call on Wednesday');
    typed.get('textarea').dispatchEvent(new FocusEvent('blur'));
    expect(typed.wishes.onNotes).toHaveBeenCalledWith(kept[1], 'Call on Wednesday');
  });

  test('a deletion can be undone', () => {
    const page = shown({ drafts: { [DRAFTS.unfolded]: 'b' } });
    page.click('Delete');
    expect(page.wishes.onRemove).toHaveBeenCalledWith(kept[1]);
    const after = shown({ notice: { kind: 'removed', application: application('b', { title: 'Archivist' }) } });
    expect(after.get('[role=status]').textContent).toContain('Deleted: Archivist');
    after.click('Undo');
    expect(after.wishes.onUndo).toHaveBeenCalledWith(expect.objectContaining({ id: 'b' }));
  });
});
