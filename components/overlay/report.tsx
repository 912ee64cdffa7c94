import { useState } from 'preact/hooks';
import { useCardWords } from './use-card-words';

export interface ReportProps {
  /** How the page was read, as text without anything about the user. */
  readonly report: () => string;
  /** False where the browser does not let the page's clipboard be written. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** “Report what was not read”: shows the report whole before it is copied, so that nothing is passed on unseen. */
export function Report({ report, onCopy }: ReportProps) {
  const { overlay } = useCardWords();
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (text === null)
    return (
      <button type="button" class="btn quiet small" onClick={() => setText(report())}>
        {overlay.report}
      </button>
    );
  return (
    <div class="report">
      <p>{overlay.reportWhat}</p>
      <pre>{text}</pre>
      <p class="row wrap">
        <button type="button" class="btn small" onClick={() => void onCopy(text).then(setCopied)}>
          {overlay.copy}
        </button>
        <button type="button" class="btn quiet small" onClick={() => setText(null)}>
          {overlay.close}
        </button>
        <span role="status">{copied === null ? '' : copied ? overlay.copied : overlay.notCopied}</span>
      </p>
    </div>
  );
}
