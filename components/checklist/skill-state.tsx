import { useId } from 'preact/hooks';
import type { LeafJudgement } from '@/utils/core/matching/judgement';
import { askKey } from '@/utils/core/profile/ask-key';
import type { Requirement } from '@/utils/core/requirements/requirement';
import { type SkillNote, type SkillState as State, withSkillNote } from '@/utils/core/tracker/preparation';
import { useRoom, useWords } from '../shared/use-messages';
import { NoteField } from './note-field';
import { type Preparing, showable } from './prepare';

export interface SkillStateProps {
  readonly requirement: Requirement;
  readonly leaf: LeafJudgement;
  readonly ask: string;
  readonly preparing: Preparing;
  readonly onAnswer: (requirement: Requirement, have: boolean | null) => void;
}

/** How a skill stands with the user (have, learning, not yet, does not apply), and what shows it: an item of the profile, or their own words. */
export function SkillState({ requirement, leaf, ask, preparing, onAnswer }: SkillStateProps) {
  const m = useRoom('prepare');
  const panel = useRoom('panel');
  const words = useWords();
  const { preparation, profile, onPrepare } = preparing;
  const id = askKey(requirement);
  const select = useId();
  const stored: SkillNote = preparation.skills.find((one) => one.id === id) ?? { id, state: null, item: null, note: '' };
  const change = (part: Partial<SkillNote>): void =>
    onPrepare((before) => ({ ...before, skills: withSkillNote(before.skills, { ...stored, ...part }) }));
  const choose = (state: State | null, have: boolean | null): void => {
    if (stored.state !== state) change({ state });
    if (state === 'learning') preparing.onLearn(requirement);
    if (have !== null) onAnswer(requirement, have);
  };
  const button = (label: string, pressed: boolean, press: () => void) => (
    <button type="button" aria-pressed={pressed} onClick={press}>
      {label}
    </button>
  );
  const own = stored.state === null;
  const items = showable(profile);
  return (
    <>
      <fieldset class="seg skill-seg">
        <legend class="out-of-sight">{panel.answerFor(ask)}</legend>
        {button(m.states.have, own && leaf.verdict === 'met', () => choose(null, true))}
        {button(m.states.learning, stored.state === 'learning', () => choose('learning', null))}
        {button(m.states.notYet, own && leaf.verdict === 'unmet', () => choose(null, false))}
        {button(m.states.doesNotApply, stored.state === 'does-not-apply', () => choose('does-not-apply', null))}
      </fieldset>
      {own && leaf.verdict === 'unknown' && (
        <button type="button" class="btn quiet small" aria-pressed={leaf.putOff === true} onClick={() => onAnswer(requirement, null)}>
          {words.verdicts.tree.notNow}
        </button>
      )}
      {stored.state !== 'does-not-apply' && (
        <div class="skill-evidence row wrap small">
          {items.length > 0 && (
            <>
              <label class="out-of-sight" for={select}>
                {m.evidenceFor(ask)}
              </label>
              <select
                id={select}
                class="field"
                value={stored.item ?? ''}
                onChange={(event) => change({ item: event.currentTarget.value || null })}
              >
                <option value="">{m.evidence}…</option>
                {items.map((item) => (
                  <option key={item.id} value={item.id}>
                    {item.label}
                  </option>
                ))}
              </select>
            </>
          )}
          <NoteField
            field={`skill ${id}`}
            label={`${m.written}: ${ask}`}
            open={m.written}
            placeholder={m.writtenPlaceholder}
            value={stored.note}
            preparing={preparing}
            onChange={(note) => change({ note })}
          />
        </div>
      )}
    </>
  );
}
