import type { Profile } from '@/utils/core/profile/profile';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { resumeParts } from './resume-parts';

/** The profile as it is printed: on paper it takes the place of the page, on the screen it is not there. */
export function PrintedProfile({ profile }: { readonly profile: Profile }) {
  const m = useRoom('options');
  const language = useLanguage();
  return (
    <article class="printed" aria-hidden="true">
      {profile.name !== null && <h1>{profile.name}</h1>}
      {profile.place !== null && <p>{profile.place}</p>}
      {resumeParts(profile, m, language).map(({ title, entries }) => (
        <section key={title}>
          <h2>{title}</h2>
          {entries.map(({ strong, soft, lines }, at) => (
            <div key={`${at} ${strong}`} class="printed-entry">
              <p>
                <strong>{strong}</strong>
                {soft !== '' && ` · ${soft}`}
              </p>
              {lines.length > 0 && (
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
