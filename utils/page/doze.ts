import { mayShowPosting } from './look';

/**
 * Calls `wake` once an address is reached at which a posting can stand: now, or at a navigation within the page. Until then the page has one
 * listener of ours and nothing else; where no event tells of navigation it wakes at once. The answer ends the waiting; undefined where it is over.
 */
export function doze(document: Document, wake: () => void): (() => void) | undefined {
  const navigation = (document.defaultView as { navigation?: EventTarget } | null)?.navigation;
  if (navigation === undefined || mayShowPosting(new URL(document.location.href))) {
    wake();
    return undefined;
  }
  const end = () => navigation.removeEventListener('currententrychange', arrive);
  const arrive = () => {
    if (!mayShowPosting(new URL(document.location.href))) return;
    end();
    wake();
  };
  navigation.addEventListener('currententrychange', arrive);
  return end;
}
