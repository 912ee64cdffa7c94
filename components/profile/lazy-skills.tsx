import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from './entry-section';
import { SectionHead } from './section-head';

/** The skills, whose vocabulary is the heaviest part of the page: loaded after the rest is painted. */
export function LazySkills(props: SectionProps) {
  const [loaded, setLoaded] = useState<{ readonly Section: ComponentType<SectionProps> } | null>(null);
  useEffect(() => {
    let over = false;
    void import('./skills-section').then(({ SkillsSection }) => !over && setLoaded({ Section: SkillsSection }));
    return () => {
      over = true;
    };
  }, []);
  if (loaded !== null) return <loaded.Section {...props} />;
  return (
    <section id="skills" class="profile-section" aria-labelledby="skills-title" aria-busy="true">
      <SectionHead section="skills" />
    </section>
  );
}
