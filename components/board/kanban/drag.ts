import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** What is dragged: an application's card. */
interface Dragged {
  readonly application: string;
}

const isDragged = (data: Readonly<Record<string, unknown>>): data is Record<string, unknown> & Dragged =>
  typeof data.application === 'string';

/** Lets a card be dragged; gives back what ends that. `onDragging` says whether it is on its way. */
export function dragCard(element: HTMLElement, application: string, onDragging: (dragging: boolean) => void): () => void {
  return draggable({
    element,
    getInitialData: () => ({ application }),
    onDragStart: () => onDragging(true),
    onDrop: () => onDragging(false),
  });
}

/** Lets cards be dropped on a column, those that it can take; gives back what ends that. */
export function dropOn(
  element: HTMLElement,
  {
    canTake,
    onOver,
    onDrop,
  }: { canTake: (application: string) => boolean; onOver: (over: boolean) => void; onDrop: (application: string) => void },
): () => void {
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => isDragged(source.data) && canTake(source.data.application),
    onDragEnter: () => onOver(true),
    onDragLeave: () => onOver(false),
    onDrop: ({ source }) => {
      onOver(false);
      if (isDragged(source.data)) onDrop(source.data.application);
    },
  });
}
