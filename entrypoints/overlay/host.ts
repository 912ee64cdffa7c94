import cardCss from '@/components/overlay/card.css?inline';
import marksCss from '@/components/overlay/marks.css?inline';
import baseCss from '@/components/shared/base.css?inline';
import judgedCss from '@/components/shared/judged.css?inline';
import sumCss from '@/components/shared/sum.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import { type ClosedHost, closedHost } from '@/utils/page/closed-host';

/** Our one element in the page: nameless, empty, with a closed root. */
export interface Host extends ClosedHost {
  /** The verdict layer, over the page and under the card. */
  readonly marks: HTMLElement;
  readonly card: HTMLElement;
}

/** Makes the element; it is not in the page before `attach`. */
export function makeHost(document: Document): Host {
  const host = closedHost(document, [tokensCss, baseCss, judgedCss, sumCss, cardCss, marksCss]);
  const marks = document.createElement('div');
  marks.className = 'marks';
  marks.setAttribute('aria-hidden', 'true');
  const card = document.createElement('div');
  host.root.append(marks, card);
  return { ...host, marks, card };
}
