import { useRoom } from '../../shared/use-messages';
import { type Importing, ImportSection, type ImportWishes } from './import-section';
import { OutSection, type OutWishes } from './out-section';
import { ReportSection, type ReportSectionProps } from './report-section';
import { RestoreSection, type RestoreSectionProps } from './restore-section';

export interface FilesViewProps extends OutWishes, ReportSectionProps, RestoreSectionProps, ImportWishes {
  readonly importing: Importing;
}

/** Everything that leads out of the tracker and in: the user's data is the user's. */
export function FilesView(props: FilesViewProps) {
  const m = useRoom('files');
  return (
    <>
      <header class="view-head">
        <h1>{m.heading}</h1>
        <p class="soft">{m.lead}</p>
      </header>
      <div class="files">
        <div>
          <OutSection {...props} />
          <ReportSection {...props} />
        </div>
        <div>
          <RestoreSection {...props} />
          <ImportSection {...props} />
        </div>
      </div>
    </>
  );
}
