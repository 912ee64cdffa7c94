import { useLoaded } from '../shared/use-loaded';
import type { SectionProps } from './entry-section';
import { SectionHead } from './section-head';

const load = () => import('./skills-section');

/** The skills, whose vocabulary is the heaviest part of the page: loaded after the rest is painted. */
export function LazySkills(props: SectionProps) {
  const loaded = useLoaded(load);
  if (loaded !== null) return <loaded.SkillsSection {...props} />;
  return (
    <section id="skills" class="profile-section" aria-labelledby="skills-title" aria-busy="true">
      <SectionHead section="skills" />
    </section>
  );
}
