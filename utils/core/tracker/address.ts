/** Parameters that say how a visitor came and not what is shown, whatever the site. `ref`, `source` or `cid` can be a job's own on some site and stay. */
const TRACKING: ReadonlySet<string> = new Set([
  ...['fbclid', 'gclid', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'igshid'],
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_ga', '_gl', '_hsenc', '_hsmi', 'vero_id', 'oly_anon_id', 'oly_enc_id'],
]);

/** Starts of such parameters: `utm_source`, `hsa_acc`. */
const TRACKING_STARTS = ['utm_', 'pk_', 'mtm_', 'hsa_', 'itm_'];

/** What single sites add to their own links, by the end of their host. */
const SITES_OWN: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'indeed.com',
    new Set([
      'from',
      'tk',
      'advn',
      'adid',
      'ad',
      'sjdu',
      'acatk',
      'pub',
      'camk',
      'xkcb',
      'xpse',
      'xfps',
      'vjs',
      'hl',
      'rtk',
      'jsa',
      'vjfrom',
    ]),
  ],
  [
    'linkedin.com',
    new Set([
      'trk',
      'trkinfo',
      'trackingid',
      'refid',
      'ebp',
      'lipi',
      'licu',
      'recommendedflavor',
      'alternatechannel',
      'position',
      'pagenum',
    ]),
  ],
  ['governmentjobs.com', new Set(['source', 'promo', 'pagetype'])],
  ['schooljobs.com', new Set(['source', 'promo', 'pagetype'])],
  ['usajobs.gov', new Set(['source', 'ref', 'src'])],
];

function isTracking(host: string, name: string): boolean {
  const lower = name.toLowerCase();
  if (TRACKING.has(lower) || TRACKING_STARTS.some((start) => lower.startsWith(start))) return true;
  return SITES_OWN.some(([end, names]) => (host === end || host.endsWith(`.${end}`)) && names.has(lower));
}

interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly hash: string;
}

const PARTS =
  /^(?<scheme>https?):\/\/(?:[^/?#@\s]{0,500}@)?(?<host>[^/?#@\\\s]{1,500})(?<path>\/[^?#\s]{0,8000})?(?:\?(?<query>[^#\s]{0,8000}))?(?<hash>#\S{0,8000})?$/iu;

/** The address of a web page in its parts, without tracking; null for anything that is none: `javascript:`, `file:`, or words. */
function partsOf(address: string): Address | null {
  const parts = PARTS.exec(address.trim())?.groups;
  if (parts === undefined) return null;
  const scheme = (parts.scheme ?? '').toLowerCase();
  const host = (parts.host ?? '').toLowerCase().replace(scheme === 'https' ? /:443$/u : /:80$/u, '');
  const hostname = host.replace(/:\d{1,5}$/u, '');
  const hash = parts.hash ?? '';
  return {
    scheme,
    host,
    path: parts.path ?? '/',
    parameters: (parts.query ?? '').split('&').filter((one) => one !== '' && !isTracking(hostname, one.split('=', 1)[0] ?? '')),
    // “#:~:text=…” and bare jumps on the page go; “#/jobs/42” and “#!/42” are a script's own addresses and stay.
    hash: /^#!?\//u.test(hash) ? hash : '',
  };
}

const asQuery = (parameters: readonly string[]) => (parameters.length === 0 ? '' : `?${parameters.join('&')}`);

/**
 * The address without what only says how the visitor came; it still opens the same page.
 * Null where it is no address of a web page, so that nothing else can ever become a link.
 */
export function cleanAddress(address: string): string | null {
  const parts = partsOf(address);
  return parts === null ? null : `${parts.scheme}://${parts.host}${parts.path}${asQuery(parts.parameters)}${parts.hash}`;
}

/**
 * What two addresses of the same page have in common: no scheme, no `www.`, no tracking, parameters in order, no closing slash.
 * For comparing only. Null where it is no address of a web page.
 */
export function addressKey(address: string): string | null {
  const parts = partsOf(address);
  if (parts === null) return null;
  const path = parts.path.endsWith('/') ? parts.path.slice(0, -1) : parts.path;
  return `${parts.host.replace(/^www\./u, '')}${path}${asQuery([...parts.parameters].sort())}${parts.hash}`;
}
