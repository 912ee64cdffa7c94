import { useEffect } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { dueDay } from '@/utils/core/tracker/due';
import { sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { type Report, ReportTable } from './report-section';

/** What is put on paper in the place of the page. */
export type ToPrint =
  | { readonly kind: 'list'; readonly applications: readonly Application[] }
  | { readonly kind: 'report'; readonly report: Report };

export interface PrintedProps {
  readonly what: ToPrint;
  readonly today: IsoDate;
  /** Called when it is drawn: opens the browser's own printing, and takes it away after. */
  readonly onDrawn: () => void;
}

/** The list, or the report, as it stands on paper. */
export function Printed({ what, today, onDrawn }: PrintedProps) {
  const m = useRoom('files').printed;
  const { stages, untitled } = useRoom('popup');
  const language = useLanguage();
  useEffect(() => onDrawn(), [onDrawn]);
  return (
    <div class="on-paper">
      <h1>{what.kind === 'list' ? m.list : m.report}</h1>
      {what.kind === 'report' ? (
        <ReportTable report={what.report} />
      ) : (
        <table class="lines">
          <caption>{sayDay(today, language)}</caption>
          <thead>
            <tr>
              {Object.entries(m.heads).map(([at, name]) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {what.applications.map((one) => {
              const due = dueDay(one);
              return (
                <tr key={one.id}>
                  <td dir="auto">{one.title || untitled}</td>
                  <td dir="auto">{one.employer}</td>
                  <td>{stages[one.stage]}</td>
                  <td>{due === null ? '' : sayDay(due, language)}</td>
                  <td>{one.filed.on === null ? '' : sayDay(one.filed.on, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
