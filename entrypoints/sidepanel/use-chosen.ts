import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchCurrentPosting } from '@/utils/platform/current-posting';
import type { CurrentPosting } from '@/utils/platform/messages';
import { onRevision } from '@/utils/platform/revisions';
import { keepDraft, loadSettings, type Settings } from '@/utils/platform/settings';

/** Where the kept posting that the panel is to show is noted, by the popup or by the panel itself. */
const CHOSEN = 'panel.application';

/** What is on screen in the active tab, and which kept posting was chosen instead. */
export interface Followed {
  /** Undefined until the tab has been asked. */
  readonly current: CurrentPosting | null | undefined;
  /** The id of an application; null while the panel follows the tab. */
  readonly chosen: string | null;
  readonly settings: Settings;
  readonly choose: (application: string | null) => void;
}

const identity = (current: CurrentPosting | null | undefined): string =>
  current === null || current === undefined
    ? ''
    : JSON.stringify([current.posting.source, current.posting.externalId, current.posting.url]);

/** Follows the tab, unless a kept posting was chosen; another posting on screen ends the choice. */
export function useChosen(initial: Settings): Followed {
  const [settings, setSettings] = useState(initial);
  const [current, setCurrent] = useState<CurrentPosting | null>();
  const seen = useRef<string | null>(null);
  const chosen = settings.drafts[CHOSEN] ?? null;
  const isChosen = useRef(false);
  isChosen.current = chosen !== null;

  const choose = useCallback((application: string | null) => void keepDraft(CHOSEN, application).then(setSettings), []);
  useEffect(() => {
    const life = new AbortController();
    onRevision((what) => {
      if (what === 'settings') void loadSettings().then((next) => !life.signal.aborted && setSettings(next));
    }, life.signal);
    watchCurrentPosting((next) => {
      setCurrent(next);
      const now = identity(next);
      if (now !== '' && seen.current !== null && now !== seen.current && isChosen.current) choose(null);
      if (now !== '' || seen.current === null) seen.current = now;
    }, life.signal);
    return () => life.abort();
  }, [choose]);

  return { current, chosen, settings, choose };
}
