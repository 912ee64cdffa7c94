import { useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { WorkSearchRow } from '@/utils/core/tracker/work-search';
import { sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';

export interface ReportSectionProps {
  readonly today: IsoDate;
  /** The rows of the range that was asked for; null before. */
  readonly report: Report | null;
  readonly onReport: (from: IsoDate, to: IsoDate) => void;
  readonly onReportCsv: (report: Report) => void;
  readonly onPrintReport: () => void;
}

export interface Report {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rows: readonly WorkSearchRow[];
}

/** What was filed in a range of days, as benefit offices ask for it. */
export function ReportSection({ today, report, onReport, onReportCsv, onPrintReport }: ReportSectionProps) {
  const m = useRoom('files').report;
  const [from, setFrom] = useState(() => Temporal.PlainDate.from(today).subtract({ days: 13 }).toString());
  const [to, setTo] = useState(today);
  return (
    <section class="sheet">
      <h2>{m.heading}</h2>
      <p class="soft small">{m.hint}</p>
      <form
        class="row wrap report-form"
        onSubmit={(event) => {
          event.preventDefault();
          onReport(from, to);
        }}
      >
        <label class="stack">
          <span class="small soft">{m.from}</span>
          <input class="field" type="date" required value={from} max={to} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="stack">
          <span class="small soft">{m.to}</span>
          <input class="field" type="date" required value={to} min={from} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="submit" class="btn">
          {m.make}
        </button>
      </form>
      {report !== null && (
        <>
          <ReportTable report={report} />
          {report.rows.length > 0 && (
            <p class="row wrap">
              <button type="button" class="btn" onClick={onPrintReport}>
                {m.print}
              </button>
              <button type="button" class="btn" onClick={() => onReportCsv(report)}>
                {m.csv}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** The report itself, on the screen and on paper. */
export function ReportTable({ report: { from, to, rows } }: { readonly report: Report }) {
  const m = useRoom('files').report;
  const { stages } = useRoom('popup');
  const language = useLanguage();
  if (rows.length === 0) return <p role="status">{m.none}</p>;
  return (
    <table class="lines">
      <caption>{m.caption(sayDay(from, language), sayDay(to, language), rows.length)}</caption>
      <thead>
        <tr>
          {Object.entries(m.columns).map(([at, name]) => (
            <th key={at} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${row.date}${at}`}>
            <td>{sayDay(row.date, language)}</td>
            <td>{row.employer}</td>
            <td>{row.title}</td>
            <td>{row.how}</td>
            <td>{row.contact || row.url}</td>
            <td>{stages[row.outcome]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
