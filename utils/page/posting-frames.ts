import { BOARD_HOSTS } from '@/utils/sites/board-hosts';

/** A frame as the page around it shows it. */
interface Framed {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Frames of these hold players, maps, advertisements, logins and counters. */
const NO_BOARD =
  /(?:^|\.)(?:youtube(?:-nocookie)?|vimeo|google|gstatic|doubleclick|googlesyndication|googletagmanager|recaptcha|hcaptcha|cloudflare|facebook|twitter|x|instagram|linkedin|pinterest|disqus|spotify|soundcloud|calendly|typeform|mailchimp|list-manage|qualtrics|addtoany|sharethis|adobe|hotjar|intercom|zendesk|stripe|paypal)\.(?:com|net|io|org)$/u;

/**
 * The hosts of the frames in which an employer's page may hold its posting: those of known job boards first, then other large ones.
 * Hosts of the page itself are left out, and more than two are nobody's posting.
 */
export function hostsOfPostingFrames(frames: readonly Framed[], pageHost: string): readonly string[] {
  const known: string[] = [];
  const large: string[] = [];
  for (const { url, width, height } of frames) {
    if (!URL.canParse(url)) continue;
    const address = new URL(url);
    if (!/^https?:$/u.test(address.protocol) || address.hostname === pageHost) continue;
    if (BOARD_HOSTS.test(address.hostname) && width >= 250 && height >= 100) known.push(address.hostname);
    else if (!NO_BOARD.test(address.hostname) && width >= 480 && height >= 360) large.push(address.hostname);
  }
  return [...new Set(known.length > 0 ? known : large)].slice(0, 2);
}
