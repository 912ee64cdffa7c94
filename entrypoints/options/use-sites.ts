import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SitesSectionProps } from '@/components/profile/sites-section';
import { enabledHosts, missingDomains, missionDomains, onAccessChanged } from '@/utils/platform/site-access';

/** Where Callslip may read, as the browser says it now and after each change. */
export function useSites(): SitesSectionProps['sites'] {
  const [sites, setSites] = useState<SitesSectionProps['sites']>({ mission: missionDomains(), missing: [], enabled: [] });
  const look = useCallback(async () => {
    const [missing, enabled] = await Promise.all([missingDomains(), enabledHosts()]);
    setSites({ mission: missionDomains(), missing, enabled });
  }, []);
  useEffect(() => {
    const life = new AbortController();
    void look();
    onAccessChanged(() => void look(), life.signal);
    return () => life.abort();
  }, [look]);
  return sites;
}
