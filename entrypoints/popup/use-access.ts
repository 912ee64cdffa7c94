import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteAccess } from '@/components/tracker/site-access';
import { painted } from './painted';

/** Where Callslip may read on the page in the active tab, and the ways to change it. */
export interface Access {
  readonly access: SiteAccess;
  /** Asks the user for a host; to be called inside the click. False where the answer was no. */
  readonly allow: (host: string) => Promise<boolean>;
  readonly disable: (host: string) => Promise<void>;
}

/** Follows what the user has granted. What it needs is loaded after the list is painted, and so before there is a button to click. */
export function useAccess(): Access {
  const [access, setAccess] = useState<SiteAccess>({ asks: [], enabled: null });
  const loaded = useRef<typeof import('./access-in-tab') | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const start = async (): Promise<void> => {
      await painted();
      const module = await import('./access-in-tab');
      if (life.signal.aborted) return;
      loaded.current = module;
      const look = () => void module.accessInTab().then(setAccess);
      module.onAccessChanged(look, life.signal);
      look();
    };
    void start();
    return () => life.abort();
  }, []);
  return {
    access,
    allow: async (host) => (await loaded.current?.allowHosts([host])) ?? false,
    disable: async (host) => loaded.current?.disableHost(host),
  };
}
