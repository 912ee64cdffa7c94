/** Titles of pages that stand before or instead of a posting: challenges, logins, errors, postings that are gone. */
const TITLES =
  /^(?:just a moment|security check|attention required|access denied|request blocked|sign (?:in|up)\b|log ?in\b|page not found|404\b|(?:this )?(?:job|posting|position)\b.{0,40}(?:no longer|expired|not found|unavailable)|verify (?:you are|that you)|meta tags . preview|authwall)/iu;
/** What such a page says in place of a description. */
const SAYS =
  /\b(?:this|the) (?:job|position|posting|job posting|job opening|vacancy|announcement)(?: you.{0,30})? (?:has expired|is no longer available|has been (?:removed|filled|closed)|is (?:closed|not available)|was not found|could not be found)\b/iu;

/** Whether a page says of itself that it shows no posting. A posting that is closed but still shown in full is one. */
export function isNoPosting(document: Document): boolean {
  // Documents of other kinds (SVG, XML) have none.
  if ((document.body as HTMLElement | null) === null) return true;
  if (TITLES.test(document.title.trim())) return true;
  const text = document.body.textContent ?? '';
  return text.length < 3_000 && SAYS.test(text);
}
