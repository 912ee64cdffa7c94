import type { Language, Messages } from '@/locales/messages';
import type { Profile } from '@/utils/core/profile/profile';
import { resumeParts } from './resume-parts';

/** Words so that Markdown (CommonMark) takes none of their signs for its own. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&').replace(/^(\s*\d{0,9})([-+.)])/u, '$1\\$2');
}

/** The profile as a résumé in Markdown (CommonMark), in the language of the interface. */
export function writeMarkdown(profile: Profile, m: Messages['options'], language: Language): string {
  const head = [profile.name === null ? null : `# ${plain(profile.name)}`, profile.place === null ? null : plain(profile.place)];
  const parts = resumeParts(profile, m, language).map(({ title, entries }) => {
    const items = entries.map(({ strong, soft, lines }) =>
      [`- **${plain(strong)}**${soft === '' ? '' : ` · ${plain(soft)}`}`, ...lines.map((line) => `  - ${plain(line)}`)].join('\n'),
    );
    return `## ${title}\n\n${items.join('\n')}`;
  });
  return `${[...head, ...parts].filter((part) => part !== null).join('\n\n')}\n`;
}
