import type { Profile } from '@/utils/core/profile/profile';
import { writeJsonResume } from '@/utils/core/profile/write-json-resume';
import { useLanguage, useRoom } from '../shared/use-messages';
import type { SectionProps } from './entry-section';
import type { TextFile } from './out/text-file';
import { writeMarkdown } from './out/write-markdown';

export interface TransferSectionProps extends Pick<SectionProps, 'profile'> {
  readonly onExport: (file: TextFile) => void;
  readonly onPrint: () => void;
}

const asJson = (profile: Profile): TextFile => ({
  name: 'resume.json',
  type: 'application/json',
  text: JSON.stringify(writeJsonResume(profile), null, 2),
});

/** Taking the profile out. */
export function TransferSection({ profile, onExport, onPrint }: TransferSectionProps) {
  const m = useRoom('options');
  const language = useLanguage();
  return (
    <section id="transfer" class="profile-section" aria-labelledby="transfer-title">
      <header>
        <h2 id="transfer-title">{m.transfer.title}</h2>
        <p class="soft small">{m.transfer.why}</p>
      </header>
      <div class="row wrap">
        <button type="button" class="btn" onClick={() => onExport(asJson(profile))}>
          {m.transfer.exportNow}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => onExport({ name: 'resume.md', type: 'text/markdown', text: writeMarkdown(profile, m, language) })}
        >
          {m.transfer.exportMarkdown}
        </button>
        <button type="button" class="btn" onClick={onPrint}>
          {m.transfer.print}
        </button>
      </div>
    </section>
  );
}
