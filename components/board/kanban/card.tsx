import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import type { StageId } from '@/utils/core/tracker/stages';
import { memo } from '../../shared/memo';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { dueWords, filingWords } from '../../tracker/due-words';
import { hashOf } from '../route';
import { dragCard } from './drag';
import { MoveMenu } from './move-menu';

export interface CardProps {
  readonly application: Application;
  readonly today: IsoDate;
  /** Where it stands in its column, in pixels. */
  readonly top: number;
  readonly onStage: (application: string, to: StageId) => void;
}

/** One application as a card: dragged to another column, or moved by the menu on it. */
export const Card = memo(function Card({ application, today, top, onStage }: CardProps) {
  const popup = useRoom('popup');
  const language = useLanguage();
  const element = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  const { id } = application;
  useEffect(() => (element.current === null ? undefined : dragCard(element.current, id, setDragging)), [id]);
  const title = application.title || popup.untitled;
  const due = dueWords(application, today, language);
  return (
    <li
      ref={element}
      class="card"
      data-card={id}
      data-stage={application.stage}
      data-dragging={dragging || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <a class="row-title cut" href={hashOf({ view: 'posting', id })} title={title} dir="auto" draggable={false}>
        {title}
      </a>
      <p class="soft small cut" dir="auto">
        {application.employer}
      </p>
      <div class="row card-foot">
        <MoveMenu track={application.track} stage={application.stage} title={title} onMove={(to) => onStage(id, to)} />
        <span class="grow" />
        {due === null ? (
          <span class="soft small cut">{filingWords(application, popup, language)}</span>
        ) : (
          <span class={due.soon ? 'due soon small' : 'due small soft'} title={due.full}>
            {due.passed ? popup.closed(due.short) : due.short}
          </span>
        )}
      </div>
    </li>
  );
});
