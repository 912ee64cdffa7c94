import listsCss from '@/components/lists/lists.css?inline';
import baseCss from '@/components/shared/base.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import { type ClosedHost, closedHost } from '@/utils/page/closed-host';

/** Our element in a page with a list: nameless, empty, with a closed root, under the card's. */
export interface ListsHost extends ClosedHost {
  readonly layer: HTMLElement;
}

/** Makes the element; it is not in the page before `attach`. */
export function makeListsHost(document: Document): ListsHost {
  const host = closedHost(document, [tokensCss, baseCss, listsCss], 1);
  const layer = document.createElement('div');
  layer.className = 'layer';
  host.root.append(layer);
  return { ...host, layer };
}
