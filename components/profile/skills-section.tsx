import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type SkillEntry, UNSTATED } from '@/utils/core/profile/profile';
import { AREAS, type Area } from '@/utils/core/vocabulary/area';
import { findSkill, skillIdOf } from '@/utils/core/vocabulary/vocabulary';
import { useRoom, useWords } from '../shared/use-messages';
import { draftKey, readDraft } from './drafts';
import { EntryForm } from './entry-form';
import type { SectionProps } from './entry-section';
import { SectionHead } from './section-head';
import { SectionProgress } from './section-progress';
import { skills } from './shapes/skills';
import { SkillBox } from './skill-box';
import { SkillGroup } from './skill-group';

/** Where the search text is kept until it is added. */
const DRAFT = draftKey('skills', 'new');

/** The vocabulary id of a skill entry, by its own record or by its name. */
const idOf = ({ skill, name }: SkillEntry): string | null => skill ?? skillIdOf(name);

function areaOf(entry: SkillEntry): Area | null {
  const id = idOf(entry);
  return id === null ? null : (findSkill(id)?.area ?? null);
}

/** The skills that the user claims, by area, each with its level and evidence in a form of its own, and the search that adds to them. */
export function SkillsSection({ profile, drafts, newId, onDraft, onChange }: SectionProps) {
  const { verdicts } = useWords();
  const m = useRoom('options');
  const root = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (closed === null) return;
    const chip = [...(root.current?.querySelectorAll<HTMLElement>('[data-edit]') ?? [])].find(({ dataset }) => dataset.edit === closed);
    (chip ?? root.current?.querySelector<HTMLElement>('[role=combobox]'))?.focus();
    setClosed(null);
  }, [closed]);

  const have = new Set(profile.skills.map(idOf).filter((id) => id !== null));
  const groups = [...AREAS, null]
    .map((area) => ({ area, entries: profile.skills.filter((entry) => areaOf(entry) === area) }))
    .filter(({ entries }) => entries.length > 0);
  const isOpen = (id: string): boolean => opened.has(id) || drafts[draftKey('skills', id)] !== undefined;
  const close = (id: string): void => {
    setOpened(new Set([...opened].filter((other) => other !== id)));
    onDraft(draftKey('skills', id), '');
    setClosed(id);
  };
  const save = (entry: SkillEntry): void => {
    const known = { ...entry, skill: entry.skill ?? skillIdOf(entry.name) };
    onChange((now) => ({ ...now, skills: now.skills.map((other) => (other.id === entry.id ? known : other)) }), {
      kind: 'saved',
      what: entry.name,
    });
    close(entry.id);
  };
  const remove = ({ id, name }: SkillEntry): void => {
    close(id);
    onChange((now) => ({ ...now, skills: now.skills.filter((other) => other.id !== id) }), { kind: 'removed', what: name });
  };
  const form = (entry: SkillEntry) => {
    const stored = readDraft(drafts[draftKey('skills', entry.id)]);
    return (
      <EntryForm
        key={entry.id}
        shape={skills}
        entry={entry}
        id={entry.id}
        posts={profile.work}
        draft={stored ?? skills.toDraft(entry)}
        typed={stored !== undefined}
        focused={opened.has(entry.id)}
        onDraft={(draft) => onDraft(draftKey('skills', entry.id), JSON.stringify(draft))}
        onSave={save}
        onDiscard={() => close(entry.id)}
      />
    );
  };
  return (
    <section ref={root} id="skills" class="profile-section" aria-labelledby="skills-title">
      <SectionHead section="skills" />
      <SectionProgress shape={skills} profile={profile} />
      <SkillBox
        typed={drafts[DRAFT] ?? ''}
        have={have}
        onTyped={(text) => onDraft(DRAFT, text)}
        onAdd={(name, skill) =>
          onChange(
            (now) => ({ ...now, skills: [...now.skills, { id: newId(), name, skill: skill?.id ?? skillIdOf(name), ...UNSTATED.skill }] }),
            { kind: 'saved', what: name },
          )
        }
      />
      {groups.map(({ area, entries }) => (
        <div key={area} class="skill-group">
          <SkillGroup
            title={area === null ? m.skillOther : verdicts.areas[area]}
            entries={entries}
            postOf={({ work }) => profile.work.find(({ id }) => id === work)?.title}
            isOpen={isOpen}
            onOpen={(id) => setOpened(new Set([...opened, id]))}
            onRemove={remove}
          />
          {entries.filter(({ id }) => isOpen(id)).map(form)}
        </div>
      ))}
    </section>
  );
}
