import { sayAsk, sayReason, sayVerdict } from '@/components/shared/say';
import { en } from '@/locales/en';
import { judge } from '@/utils/core/matching/judge';
import type { Verdict } from '@/utils/core/matching/judgement';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { analyse } from '@/utils/core/requirements/analyse';
import { readHtml } from '../analyze/read-html';
import { sampleResume } from '../sample-profile';
import { DEMO_FILE, DEMO_URL, demoHtml } from './demo';

const SIGN: Readonly<Record<Verdict, string>> = { met: '✓', partly: '◐', unmet: '✕', unknown: '?' };

/** The judgement of the demonstration's posting for the sample profile, as the card says it: the verdict, then a line a requirement. Throws where either cannot be read. */
export function judgementTable(today: string): string {
  const posting = readHtml(demoHtml(), DEMO_URL);
  const profile = readJsonResume(sampleResume(today));
  if (posting === null || !profile.ok) throw new Error(`${DEMO_FILE} or the sample profile cannot be read`);
  const analysis = analyse(posting.body, posting.title);
  const judgement = judge(analysis, profile.profile, today, posting.employer);
  const { headline, detail } = sayVerdict(judgement, analysis, en, 'en');
  const rows = judgement.leaves.flatMap((leaf) => {
    const requirement = analysis.requirements.find(({ id }) => id === leaf.requirement);
    if (requirement === undefined) return [];
    const asks = sayAsk(requirement, en, 'en');
    return [`${SIGN[leaf.verdict]} ${requirement.strength.padEnd(10)}${padTo(asks, 48)}  ${sayReason(leaf, requirement, en, 'en')}`];
  });
  return [
    `${posting.title} · ${posting.employer} · ${posting.location}`,
    '',
    headline,
    ...(detail === null ? [] : [detail]),
    '',
    ...rows,
  ].join('\n');
}

function padTo(words: string, width: number): string {
  return (words.length > width ? `${words.slice(0, width - 1)}…` : words).padEnd(width);
}
