import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { filingOf } from '@/utils/core/tracker/clock';
import type { StageId } from '@/utils/core/tracker/stages';
import { unreachable } from '@/utils/core/unreachable';
import { LOCALES } from '../shared/say-day';
import { Sign } from '../shared/sign';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { dueWords, filingWords } from '../tracker/due-words';
import { type RowVerdict, signOf } from '../tracker/row-verdict';
import { StageSelect } from '../tracker/stage-select';
import type { ColumnId } from './columns';
import { hashOf } from './route';
import { sayPay } from './say-pay';

export interface CellProps {
  readonly column: ColumnId;
  readonly application: Application;
  readonly today: IsoDate;
  /** Undefined while it is being judged. */
  readonly verdict: RowVerdict | undefined;
  readonly onStage: (application: Application, to: StageId) => void;
}

/** What stands in one column of one row. */
export function Cell({ column, application, today, verdict, onStage }: CellProps) {
  const m = useRoom('board');
  const popup = useRoom('popup');
  const language = useLanguage();
  const title = application.title || popup.untitled;
  const day = (iso: string | null | undefined): string => (iso ? shortDay(iso.slice(0, 10), today, LOCALES[language]) : '');
  switch (column) {
    case 'title':
      return (
        <a class="row-title cut" href={hashOf({ view: 'posting', id: application.id })} title={title} dir="auto">
          {title}
        </a>
      );
    case 'employer':
      return <Words text={application.employer ?? ''} />;
    case 'location':
      return <Words text={application.location ?? ''} />;
    case 'stage':
      return <StageSelect track={application.track} stage={application.stage} title={title} onStage={(to) => onStage(application, to)} />;
    case 'due': {
      const due = dueWords(application, today, language);
      if (due === null) return <Words text={filingWords(application, popup, language)} />;
      return (
        <span class={due.soon ? 'due soon' : due.passed ? 'due passed' : 'due'} title={due.full}>
          {due.passed ? popup.closed(due.short) : due.short}
        </span>
      );
    }
    case 'verdict':
      return <VerdictCell verdict={verdict} />;
    case 'opens':
      return <Words text={day(filingOf(application).opens?.date)} />;
    case 'filed':
      return <Words text={day(application.filed.on)} />;
    case 'exam-number':
      return <Words text={application.facts.examNumber ?? ''} />;
    case 'score':
      return <Words text={application.exam.list?.score?.toLocaleString(LOCALES[language]) ?? ''} />;
    case 'rank': {
      const { rank = null, of = null } = application.exam.list ?? {};
      return <Words text={rank === null ? '' : m.rankOf(rank, of)} />;
    }
    case 'list-expires':
      return <Words text={day(application.exam.list?.expires)} />;
    case 'pay':
      return <Words text={sayPay(application.facts.salary, m, language)} />;
    case 'kept':
      return <Words text={day(application.keptAt)} />;
    case 'changed':
      return <Words text={day(application.updatedAt)} />;
    default:
      return unreachable(column);
  }
}

function Words({ text }: { readonly text: string }) {
  return (
    <span class="cut" title={text} dir="auto">
      {text}
    </span>
  );
}

function VerdictCell({ verdict }: { readonly verdict: RowVerdict | undefined }) {
  const words = useWords();
  const language = useLanguage();
  const m = useRoom('board');
  if (verdict === undefined) return <span class="soft">…</span>;
  if (verdict.kind === 'unread') return <span class="soft cut">{m.noText}</span>;
  const { headline } = verdict.say(verdict.judgement, verdict.analysis, words, language);
  return (
    <span class="row verdict-cell" title={headline}>
      <Sign verdict={signOf(verdict.judgement)} hidden />
      <span class="cut">{headline}</span>
    </span>
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** “Dec 4”, and “Dec 4, 2027” in another year than today's. */
function shortDay(iso: IsoDate, today: IsoDate, locale: string): string {
  const year = iso.slice(0, 4) !== today.slice(0, 4);
  const key = locale + String(year);
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric', ...(year ? { year: 'numeric' } : {}) });
  formats.set(key, format);
  return format.format(new Date(`${iso}T12:00:00Z`));
}
