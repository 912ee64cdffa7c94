import { useRoom } from '../shared/use-messages';

/** A host that Callslip may not read, and what it is to the page: one of the sites asked for at installation, the page's own site, a frame in it. */
export interface AccessAsk {
  readonly host: string;
  readonly why: 'mission' | 'site' | 'frame';
}

/** Where Callslip may read on the page in the active tab. */
export interface SiteAccess {
  readonly asks: readonly AccessAsk[];
  /** The page's site without “www.”, where the user has enabled it by itself and may turn it off. */
  readonly enabled: string | null;
}

export interface SiteAccessProps {
  readonly access: SiteAccess;
  /** Called inside the click, as browsers demand of what asks for a permission. */
  readonly onAllow: (host: string) => void;
  readonly onDisable: (host: string) => void;
}

/** Says where the browser does not let Callslip read, each with the button that asks for it; and the way to turn an enabled site off. */
export function SiteAccessBar({ access: { asks, enabled }, onAllow, onDisable }: SiteAccessProps) {
  const m = useRoom('popup').access;
  if (asks.length === 0 && enabled === null) return null;
  return (
    <section class="access small" aria-label={m.label}>
      {enabled !== null && (
        <div class="row">
          <p class="grow soft">{m.enabled(enabled)}</p>
          <button type="button" class="btn quiet small" onClick={() => onDisable(enabled)}>
            {m.disable}
          </button>
        </div>
      )}
      {asks.map(({ host, why }) => (
        <div key={host} class="row">
          <p class="grow">{m.says[why](host)}</p>
          <button type="button" class="btn small" onClick={() => onAllow(host)}>
            {why === 'mission' ? m.allowOn(host) : m.ask[why]}
          </button>
        </div>
      ))}
    </section>
  );
}
