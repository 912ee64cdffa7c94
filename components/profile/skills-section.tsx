import { type SkillEntry, UNSTATED } from '@/utils/core/profile/profile';
import { AREAS, type Area } from '@/utils/core/vocabulary/area';
import { findSkill, skillIdOf } from '@/utils/core/vocabulary/vocabulary';
import { useRoom, useWords } from '../shared/use-messages';
import type { SectionProps } from './entry-section';
import { SectionHead } from './section-head';
import { SkillBox } from './skill-box';

/** Where the search text is kept until it is added. */
const DRAFT = 'options.skills.new';

/** The vocabulary id of a skill entry, by its own record or by its name. */
const idOf = ({ skill, name }: SkillEntry): string | null => skill ?? skillIdOf(name);

function areaOf(entry: SkillEntry): Area | null {
  const id = idOf(entry);
  return id === null ? null : (findSkill(id)?.area ?? null);
}

/** The skills that the user claims, by area, and the search that adds to them. */
export function SkillsSection({ profile, drafts, newId, onDraft, onChange }: SectionProps) {
  const { verdicts } = useWords();
  const m = useRoom('options');
  const have = new Set(profile.skills.map(idOf).filter((id) => id !== null));
  const groups = [...AREAS, null]
    .map((area) => ({ area, entries: profile.skills.filter((entry) => areaOf(entry) === area) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <section id="skills" class="profile-section" aria-labelledby="skills-title">
      <SectionHead section="skills" />
      <SkillBox
        typed={drafts[DRAFT] ?? ''}
        have={have}
        onTyped={(text) => onDraft(DRAFT, text)}
        onAdd={(name, skill) =>
          onChange((now) => ({
            ...now,
            skills: [...now.skills, { id: newId(), name, skill: skill?.id ?? skillIdOf(name), ...UNSTATED.skill }],
          }))
        }
      />
      {groups.map(({ area, entries }) => (
        <div key={area} class="skill-group">
          <h3>{area === null ? m.skillOther : verdicts.areas[area]}</h3>
          <ul class="chips">
            {entries.map(({ id, name }) => (
              <li key={id} class="chip skill">
                <span>{name}</span>
                <button
                  type="button"
                  aria-label={m.skillRemove(name)}
                  onClick={() =>
                    onChange((now) => ({ ...now, skills: now.skills.filter((other) => other.id !== id) }), { kind: 'removed', what: name })
                  }
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
