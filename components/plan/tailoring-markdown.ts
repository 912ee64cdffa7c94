import type { Language, Messages } from '@/locales/messages';
import { STORY_PARTS, type Story } from '@/utils/core/plan/story';
import type { TailoringLine, TailoringSheet } from '@/utils/core/plan/tailoring';
import { sayAsk, sayQuote } from '../shared/say';
import type { Words } from '../shared/use-messages';

export interface SheetText {
  readonly title: string;
  readonly employer: string | null;
  readonly sheet: TailoringSheet;
}

/** Signs that Markdown would read, as themselves; a text of a page is on one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    // At the head of a line a dash, a plus or a number begins a list.
    .replace(/^[-+]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');

/** The sheet as Markdown: what is asked, what is shown, gaps called gaps, stories below. */
export function tailoringMarkdown({ title, employer, sheet }: SheetText, m: Messages['plan'], words: Words, language: Language): string {
  const { tailoring: t } = m;
  const story = (one: Story): readonly string[] => [
    `  - **${plain(one.title) || m.story.untitled}**`,
    ...STORY_PARTS.flatMap((part) => (one[part].trim() === '' ? [] : [`    - ${m.story[part]}: ${plain(one[part])}`])),
  ];
  const line = ({ requirement, evidence, gap, leaf, stories }: TailoringLine): readonly string[] => [
    `- **${plain(sayAsk(requirement, words, language))}** (“${plain(sayQuote(requirement.quote))}”)`,
    ...evidence.map((one) => `  - ${plain(one)}`),
    ...(gap ? [leaf.verdict === 'unknown' ? `  - *${t.open}.* ${t.unsure}` : `  - *${t.gap}.* ${t.gapSays}`] : []),
    ...stories.flatMap(story),
  ];
  const group = (heading: string, lines: readonly TailoringLine[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${heading}`, '', ...lines.flatMap(line), ''];
  return [
    `# ${plain(title)}`,
    '',
    ...(employer === null ? [] : [plain(employer), '']),
    ...group(t.minimum, sheet.minimum),
    ...group(t.required, sheet.required),
    ...group(t.preferred, sheet.preferred),
    ...(sheet.words.length === 0
      ? []
      : [`## ${t.words}`, '', ...sheet.words.map((one) => `- ${plain(one.words)} (${t.wordsHas(plain(one.has.join('; ')))})`), '']),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
