import { describe, expect, test, vi } from 'vitest';
import type { Judgement } from '@/utils/core/matching/judgement';
import type { WorkEntry } from '@/utils/core/profile/profile';
import { UNSTATED } from '@/utils/core/profile/profile';
import type { Analysis, Requirement } from '@/utils/core/requirements/requirement';
import type { ReadPosting } from '@/utils/platform/messages';
import * as store from '@/utils/platform/profile-store';
import { loadProfile, saveProfile } from '@/utils/platform/profile-store';
import { addProfile, switchProfile } from '@/utils/platform/profiles';
import { answering, outcome, page, refused, someone } from './messaging';
import { analysis, posting } from './samples';

vi.mock('@/utils/platform/profile-store', { spy: true });

answering();

describe('what is asked of the profile', () => {
  test('an analysis is judged against the stored profile, which stays here', async () => {
    await saveProfile(someone);
    const judged = await outcome<Judgement>('judge', { analysis }, page);
    expect(judged).toMatchObject({ ok: true, value: { today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) } });
    if (judged.ok) expect(judged.value.leaves.map(({ requirement }) => requirement)).toEqual(['r1', 'r2']);
    expect(JSON.stringify(judged)).not.toContain('Delgado');
  });

  test('what is read is judged in the same answer; a profile that cannot be read takes nothing of the reading', async () => {
    await saveProfile(someone);
    const { text } = posting().body;
    const raw = { text, runs: [{ start: 0, end: text.length, heading: 0, item: 0 }], bold: [], cut: false };
    const read = () => outcome<ReadPosting>('analyse', { posting: posting(), raw, stated: { salary: null, closing: null } }, page);
    const told = await read();
    if (!told.ok) throw new Error(told.failure);
    expect(told.value.judgement).toEqual(
      await outcome<Judgement>('judge', { analysis: told.value.analysis, employer: posting().employer }, page),
    );
    expect(told.value.judgement.ok).toBe(true);
    expect(JSON.stringify(told)).not.toContain('Delgado');

    vi.spyOn(store, 'loadProfile').mockRejectedValueOnce(new Error('no storage'));
    expect(await read()).toMatchObject({ ok: true, value: { analysis: told.value.analysis, judgement: { ok: false } } });
  });

  test('an exam for the employer’s own people is judged by the employer that comes with it', async () => {
    const own: WorkEntry = {
      id: 'work/0',
      employer: 'City of Vellmar',
      title: 'Library Aide',
      start: '2021-04-01',
      end: null,
      hoursPerWeek: 20,
      paid: true,
      setting: 'library',
      level: null,
      supervised: null,
      ...UNSTATED.work,
      summary: '',
    };
    await saveProfile({ ...someone, work: [own] });
    const quote = 'Open only to current permanent employees';
    const asked: Requirement = {
      id: 'r1',
      span: { start: 0, end: quote.length },
      quote,
      strength: 'required',
      ask: { kind: 'eligibility', type: 'employee-only' },
      screening: true,
      area: null,
      rule: 'eligibility/eligibility',
    };
    const exam: Analysis = { ...analysis, requirements: [asked], minimum: { kind: 'requirement', id: 'r1' } };
    const told = (employer?: string | null) =>
      outcome<Judgement>('judge', employer === undefined ? { analysis: exam } : { analysis: exam, employer }, page);
    expect(await told('City of Vellmar')).toMatchObject({ ok: true, value: { eligibility: 'eligible' } });
    expect(await told('City of Ostrow')).toMatchObject({ ok: true, value: { eligibility: 'not-eligible' } });
    expect(await told()).toMatchObject({ ok: true });
  });

  test('an answer goes into the profile and leaves the rest of it', async () => {
    await saveProfile(someone);
    expect(await outcome('answer', { requirement: analysis.requirements[0], have: true }, page)).toEqual({ ok: true, value: null });
    const profile = await loadProfile();
    expect(profile.name).toBe('Rosa Delgado-Whitfield');
    expect(profile).not.toEqual(someone);
  });

  test('“not now” is kept with the profile, and judged as open', async () => {
    const [requirement] = analysis.requirements;
    await outcome('answer', { requirement, have: null }, page);
    expect((await loadProfile()).answers).toMatchObject([{ have: null }]);
    const judged = await outcome<Judgement>('judge', { analysis }, page);
    expect(judged.ok && judged.value.leaves[0]).toMatchObject({ verdict: 'unknown', putOff: true });
  });

  test('the profiles by name, and the switch to another, which verdicts follow', async () => {
    const archivist = await addProfile('Archivist', false);
    await switchProfile('profile');
    expect(await outcome('profiles', undefined, page)).toEqual({
      ok: true,
      value: [
        { id: 'profile', label: null, active: true },
        { id: archivist, label: 'Archivist', active: false },
      ],
    });
    await outcome('answer', { requirement: analysis.requirements[0], have: true }, page);
    const verdict = async () => {
      const judged = await outcome<Judgement>('judge', { analysis }, page);
      return judged.ok && judged.value.leaves[0]?.verdict;
    };
    expect(await verdict()).toBe('met');
    expect(await outcome('switchProfile', { id: archivist }, page)).toEqual({ ok: true, value: null });
    expect(await verdict()).toBe('unknown');
    expect(await outcome('switchProfile', { id: 'nobody' }, page)).toEqual(refused);
    expect(await verdict()).toBe('unknown');
  });
});
