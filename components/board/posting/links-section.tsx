import type { Application } from '@/utils/core/tracker/application';
import type { Likeness } from '@/utils/core/tracker/likeness';
import { sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { hashOf } from '../route';

/** Another kept posting that looks like this one. */
export interface Alike {
  readonly application: Application;
  readonly likeness: Likeness;
}

export interface LinksWishes {
  readonly onJoin: (other: string) => void;
  readonly onSplit: (other: string) => void;
  readonly onSplitAddress: (url: string) => void;
  /** They are different jobs, and not to be asked about again. */
  readonly onApart: (other: string) => void;
  readonly onLinkEarlier: (earlier: string | null) => void;
  readonly onOpenAddress: (url: string) => void;
}

export interface LinksSectionProps extends LinksWishes {
  readonly application: Application;
  readonly alike: readonly Alike[];
  /** The earlier filing of the same job, and those that name this one as theirs. */
  readonly earlier: Application | undefined;
  readonly later: readonly Application[];
  /** What was joined into this one. */
  readonly absorbed: readonly Application[];
}

/** “Looks like one you keep”, with the choice: the same job is joined, a new filing is linked, and nothing happens by itself. */
export function AlikeNotice({
  alike,
  onJoin,
  onApart,
  onLinkEarlier,
}: Pick<LinksSectionProps, 'alike' | 'onJoin' | 'onApart' | 'onLinkEarlier'>) {
  const m = useRoom('posting').links;
  const untitled = useRoom('popup').untitled;
  const language = useLanguage();
  if (alike.length === 0) return null;
  return (
    <section class="sheet alike">
      <h2>{m.alikeHeading}</h2>
      <p class="soft small">{m.alikeHint}</p>
      <ul class="entries">
        {alike.map(({ application: { id, title, employer, keptAt }, likeness }) => (
          <li key={id}>
            <p>
              <a href={hashOf({ view: 'posting', id })}>{title || untitled}</a>
            </p>
            <p class="soft small">
              {[employer ?? '', m.keptOn(sayDay(keptAt.slice(0, 10), language))].filter((part) => part !== '').join(' · ')}
            </p>
            <p class="small">
              {m.verdicts[likeness.verdict]} {likeness.shared.length > 0 && m.shared(likeness.shared.map((trait) => m.traits[trait]))}{' '}
              {likeness.differ.length > 0 && m.differ(likeness.differ.map((trait) => m.traits[trait]))}
            </p>
            <p class="row wrap">
              <button type="button" class="btn small" onClick={() => onJoin(id)}>
                {m.join}
              </button>
              <button type="button" class="btn small" onClick={() => onLinkEarlier(id)}>
                {m.linkEarlier}
              </button>
              <button type="button" class="btn small" onClick={() => onApart(id)}>
                {m.apart}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the posting stands on the web, its other filings, and what was joined into it. */
export function LinksSection(props: LinksSectionProps) {
  const { application, earlier, later, absorbed, onSplit, onSplitAddress, onLinkEarlier, onOpenAddress } = props;
  const m = useRoom('posting').links;
  const untitled = useRoom('popup').untitled;
  const language = useLanguage();
  const named = ({ id, title, keptAt }: Application) => (
    <a href={hashOf({ view: 'posting', id })}>{`${title || untitled}, ${m.keptOn(sayDay(keptAt.slice(0, 10), language))}`}</a>
  );
  const addresses = [{ url: application.url }, ...application.addresses].flatMap(({ url }) => (url === null ? [] : [url]));
  if (addresses.length === 0 && earlier === undefined && later.length === 0 && absorbed.length === 0) return null;
  return (
    <section class="sheet" id="links">
      <h2>{m.heading}</h2>
      <ul class="entries">
        {addresses.map((url, at) => (
          <li key={url} class="row">
            <button type="button" class="btn quiet small address grow" onClick={() => onOpenAddress(url)}>
              <span class="cut">{url.replace(/^https?:\/\/(?:www\.)?/u, '')}</span>
            </button>
            {at > 0 && (
              <button type="button" class="btn small" onClick={() => onSplitAddress(url)}>
                {m.splitAddress}
              </button>
            )}
          </li>
        ))}
        {earlier !== undefined && (
          <li class="row wrap">
            <span class="grow">
              {m.earlier} {named(earlier)}
            </span>
            <button type="button" class="btn small" onClick={() => onLinkEarlier(null)}>
              {m.unlink}
            </button>
          </li>
        )}
        {later.map((one) => (
          <li key={one.id}>
            {m.later} {named(one)}
          </li>
        ))}
        {absorbed.map((one) => (
          <li key={one.id} class="row wrap">
            <span class="grow">
              {m.absorbed} {`${one.title || untitled}${one.employer === null ? '' : `, ${one.employer}`}`}
            </span>
            <button type="button" class="btn small" onClick={() => onSplit(one.id)}>
              {m.split}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
