import { useRef, useState } from 'preact/hooks';
import type { Profile } from '@/utils/core/profile/profile';
import { writeJsonResume } from '@/utils/core/profile/write-json-resume';
import { useLanguage, useRoom } from '../shared/use-messages';
import type { SectionProps } from './entry-section';
import { ImportPreview } from './import-preview';
import { addProfile, countEntries, countKnown, replaceProfile } from './merge';
import type { TextFile } from './out/text-file';
import { writeMarkdown } from './out/write-markdown';
import { sayProblem } from './problem-words';
import { type ReadFile, readResumeFile } from './read-file';

/** Problems of a file that are listed; the rest is counted. */
const MOST_PROBLEMS = 12;

export interface TransferSectionProps extends Pick<SectionProps, 'profile' | 'newId' | 'onChange'> {
  readonly onExport: (file: TextFile) => void;
  readonly onPrint: () => void;
}

const asJson = (profile: Profile): TextFile => ({
  name: 'resume.json',
  type: 'application/json',
  text: JSON.stringify(writeJsonResume(profile), null, 2),
});

/** Bringing a résumé in, after it was read whole and shown, and taking the profile out. */
export function TransferSection({ profile, newId, onChange, onExport, onPrint }: TransferSectionProps) {
  const m = useRoom('options');
  const language = useLanguage();
  const [read, setRead] = useState<ReadFile | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const write = (theirs: Profile, replace: boolean): void => {
    const count = countEntries(theirs) - (replace ? 0 : countKnown(profile, theirs));
    onChange((mine) => (replace ? replaceProfile(mine, theirs, newId) : addProfile(mine, theirs, newId)), { kind: 'imported', count });
    setRead(null);
  };
  return (
    <section id="transfer" class="profile-section" aria-labelledby="transfer-title">
      <header>
        <h2 id="transfer-title">{m.transfer.title}</h2>
        <p class="soft small">{m.transfer.why}</p>
      </header>
      <div class="row wrap">
        <input
          ref={input}
          type="file"
          class="out-of-sight"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,application/json"
          onChange={(event) => {
            const { currentTarget } = event;
            const file = currentTarget.files?.[0];
            if (file === undefined) return;
            void readResumeFile(file).then((result) => {
              setRead(result);
              // So that the same file, mended, can be chosen again.
              currentTarget.value = '';
            });
          }}
        />
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {m.transfer.choose}
        </button>
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
      <div role="status">{read !== null && read.kind !== 'read' && <Refused read={read} />}</div>
      {read?.kind === 'read' && (
        <ImportPreview
          mine={profile}
          theirs={read.profile}
          known={countKnown(profile, read.profile)}
          onWrite={(replace) => write(read.profile, replace)}
          onCancel={() => setRead(null)}
        />
      )}
    </section>
  );
}

function Refused({ read }: { readonly read: Exclude<ReadFile, { readonly kind: 'read' }> }) {
  const options = useRoom('options');
  const m = options.transfer;
  if (read.kind !== 'problems') {
    const words = { 'not-json': m.notJson, 'too-large': m.tooLarge, unreadable: m.unreadable }[read.kind];
    return <p class="notice unmet">{words}</p>;
  }
  const { problems } = read;
  return (
    <div class="notice unmet">
      <p class="strong">{m.problemsTitle(problems.length)}</p>
      <ul class="bullets">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem.path}>{sayProblem(problem, options)}</li>
        ))}
        {problems.length > MOST_PROBLEMS && <li>{m.moreProblems(problems.length - MOST_PROBLEMS)}</li>}
      </ul>
    </div>
  );
}
