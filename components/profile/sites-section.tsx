import { useRoom } from '../shared/use-messages';

export interface SitesSectionProps {
  readonly sites: {
    /** The domains that came with the installation, and those among them that the browser does not let Callslip read. */
    readonly mission: readonly string[];
    readonly missing: readonly string[];
    /** The hosts that the user enabled; `*` is every site. */
    readonly enabled: readonly string[];
  };
  /** Called inside the click, as browsers demand of what asks for a permission. */
  readonly onAllow: (domains: readonly string[]) => void;
  readonly onDisable: (host: string) => void;
}

/** Where Callslip looks for postings by itself, and the way to take back what was enabled. */
export function SitesSection({ sites: { mission, missing, enabled }, onAllow, onDisable }: SitesSectionProps) {
  const m = useRoom('options').sites;
  return (
    <section id="sites" class="profile-section" aria-labelledby="sites-title">
      <header>
        <h2 id="sites-title">{m.title}</h2>
        <p class="soft">{m.why}</p>
      </header>
      <div class="stack">
        <h3>{m.mission}</h3>
        <p class="small">{mission.filter((domain) => !missing.includes(domain)).join(' · ') || m.missionNone}</p>
        {missing.length > 0 && (
          <div class="notice unknown">
            <p>{m.missing(missing)}</p>
            <button type="button" class="btn small" onClick={() => onAllow(missing)}>
              {m.allow}
            </button>
          </div>
        )}
      </div>
      <div class="stack">
        <h3>{m.enabled}</h3>
        {enabled.length === 0 ? (
          <p class="soft small">{m.enabledNone}</p>
        ) : (
          <ul class="entries">
            {enabled.map((host) => (
              <li key={host} class="entry">
                <span class="grow">{host === '*' ? m.everySite : host}</span>
                <button
                  type="button"
                  class="btn small"
                  aria-label={m.disableOf(host === '*' ? m.everySite : host)}
                  onClick={() => onDisable(host)}
                >
                  {m.disable}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
