import { AsideView } from '@/components/board/aside-view';
import { BoardState } from '@/components/board/board-state';
import { CalendarView } from '@/components/board/calendar/calendar-view';
import { KanbanView } from '@/components/board/kanban/kanban-view';
import { useRoom } from '@/components/shared/use-messages';
import { writeIcs } from '@/utils/core/tracker/ics';
import { now } from '@/utils/platform/rows';
import { saveText } from '@/utils/platform/save-blob';
import { usersZone } from '@/utils/platform/stored-application';
import { changeStages, setArchived, setDeleted } from '@/utils/platform/tracker-changes';
import { purge } from '@/utils/platform/trash';
import { FilesApp } from './files-app';
import { PicturesApp } from './pictures-app';
import { PostingView } from './posting-view';
import { DOWNLOADS } from './use-daily-download';
import { useDated } from './use-dated';
import type { ViewsProps } from './views';

/** Every view but the table. */
export function LaterViews(props: ViewsProps) {
  const { route, list, today, profile, drafts, onDraft, saving, changing, onPrint } = props;
  const { applications, whole } = list;
  const onIcs = useIcs(props);
  const onStage = (ids: readonly string[], to: Parameters<typeof changeStages>[1]): void =>
    changing('moved', ids.length, changeStages(ids, to), to);
  switch (route.view) {
    case 'posting': {
      const application = applications.find(({ id }) => id === route.id);
      if (application === undefined) return <BoardState state={whole ? 'gone' : 'loading'} />;
      return <PostingView key={route.id} {...props} application={application} applications={applications} />;
    }
    case 'kanban':
      return <KanbanView today={today} applications={applications} whole={whole} drafts={drafts} onDraft={onDraft} onStage={onStage} />;
    case 'calendar':
      return <Calendar {...props} onIcs={onIcs} />;
    case 'pictures':
      return <PicturesApp applications={applications} profile={profile} today={today} />;
    case 'files':
      return (
        <FilesApp
          applications={applications}
          today={today}
          downloads={drafts[DOWNLOADS.wanted] === 'yes'}
          saving={saving}
          onIcs={onIcs}
          onPrint={onPrint}
          onDownloads={(on) => onDraft(DOWNLOADS.wanted, on ? 'yes' : '')}
        />
      );
    default:
      return (
        <AsideView
          key={route.view}
          where={route.view === 'trash' ? 'trash' : 'archive'}
          today={today}
          applications={applications}
          onBack={(ids) =>
            route.view === 'trash'
              ? changing('restored', ids.length, setDeleted(ids, false))
              : changing('unarchived', ids.length, setArchived(ids, false))
          }
          onForever={(ids) => saving(purge(ids))}
          onStage={onStage}
        />
      );
  }
}

function Calendar({ list, today, onIcs }: ViewsProps & { readonly onIcs: () => void }) {
  return <CalendarView today={today} dated={useDated(list.applications)} onIcs={onIcs} />;
}

/** Saves every date of the list as a calendar. */
function useIcs({ list, today }: ViewsProps): () => void {
  const { kinds } = useRoom('calendar');
  const { fileNames } = useRoom('files');
  const { untitled } = useRoom('popup');
  return () => {
    const text = writeIcs(
      list.applications,
      usersZone(),
      ({ kind, name }, { title, employer }) =>
        `${kinds[kind]}: ${[title || untitled, employer, kind === 'task' || kind === 'exam' ? name : ''].filter(Boolean).join(', ')}`,
      now(),
    );
    saveText(fileNames.ics(today), 'text/calendar', text);
  };
}
