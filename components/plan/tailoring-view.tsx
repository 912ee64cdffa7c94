import { subjectOf } from '@/utils/core/plan/story';
import type { TailoringLine, TailoringSheet } from '@/utils/core/plan/tailoring';
import { sayAsk, sayQuote, sayReason } from '../shared/say';
import { Sign, signOf } from '../shared/sign';
import { useLanguage, useRoom, useWords } from '../shared/use-messages';
import { Stories, type StoryWishes } from './story-bank';
import { tailoringMarkdown } from './tailoring-markdown';

export interface TailoringViewProps extends StoryWishes {
  readonly title: string;
  readonly employer: string | null;
  readonly sheet: TailoringSheet;
  readonly onCopy: (markdown: string) => void;
  readonly onPrint: () => void;
  /** Undefined where its address is not known. */
  readonly onOpen: (() => void) | undefined;
  readonly interview: string;
}

/** The tailoring sheet of one posting: every requirement beside what answers it, with the stories told for it. */
export function TailoringView(props: TailoringViewProps) {
  const { title, employer, sheet, onCopy, onPrint, onOpen, interview } = props;
  const m = useRoom('plan');
  const { tailoring: t } = m;
  const words = useWords();
  const language = useLanguage();
  const groups = [
    ['minimum', sheet.minimum],
    ['required', sheet.required],
    ['preferred', sheet.preferred],
  ] as const;
  return (
    <article class="tailoring">
      <header class="plan-part">
        <p class="soft small">{t.heading}</p>
        <h2 class="tailoring-title">{title}</h2>
        {employer !== null && <p class="soft">{employer}</p>}
        <p class="soft no-print">{t.lead}</p>
        <p class="row wrap no-print">
          <button
            type="button"
            class="btn primary"
            onClick={() => onCopy(tailoringMarkdown({ title, employer, sheet }, m, words, language))}
          >
            {t.copy}
          </button>
          <button type="button" class="btn" onClick={onPrint}>
            {t.print}
          </button>
          <a class="btn" href={interview}>
            {t.toInterview}
          </a>
          {onOpen !== undefined && (
            <button type="button" class="btn" onClick={onOpen}>
              {t.openPosting}
            </button>
          )}
        </p>
      </header>
      {groups.map(
        ([group, lines]) =>
          lines.length > 0 && (
            <section key={group} class="plan-part">
              <h3>{t[group]}</h3>
              <ul class="sheet">
                {lines.map((line) => (
                  <SheetLine key={line.requirement.id} line={line} wishes={props} />
                ))}
              </ul>
            </section>
          ),
      )}
      <section class="plan-part">
        <h3>{t.words}</h3>
        {sheet.words.length === 0 ? (
          <p class="soft">{t.noWords}</p>
        ) : (
          <>
            <p class="soft">{t.wordsLead}</p>
            <ul class="missing-words">
              {sheet.words.map(({ words: missing, has }) => (
                <li key={missing}>
                  <b>{missing}</b> <span class="soft small">{t.wordsHas(has.join('; '))}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </article>
  );
}

function SheetLine({ line, wishes }: { readonly line: TailoringLine; readonly wishes: StoryWishes }) {
  const m = useRoom('plan');
  const { tailoring: t } = m;
  const words = useWords();
  const language = useLanguage();
  const { requirement, leaf, evidence, gap } = line;
  return (
    <li class={`sheet-line ${signOf(leaf)}`}>
      <Sign verdict={signOf(leaf)} />
      <div class="grow sheet-columns">
        <div>
          <p class="out-of-sight">{t.asks}</p>
          <p class="strong">{sayAsk(requirement, words, language)}</p>
          {requirement.ask.kind !== 'skill' && <q class="soft small">{sayQuote(requirement.quote)}</q>}
        </div>
        <div>
          <p class="out-of-sight">{t.shows}</p>
          {evidence.map((one) => (
            <p key={one}>{one}</p>
          ))}
          {gap && (
            <p>
              <b>{leaf.verdict === 'unknown' ? t.open : t.gap}.</b>{' '}
              <span class="soft">{leaf.verdict === 'unknown' ? t.unsure : t.gapSays}</span>
            </p>
          )}
          {leaf.verdict !== 'met' && !(gap && (leaf.verdict === 'unknown' || leaf.reason.kind === 'not-listed')) && (
            <p class="soft small">{sayReason(leaf, requirement, words, language)}</p>
          )}
          <Stories subject={subjectOf(requirement)} name={sayAsk(requirement, words, language)} wishes={wishes} />
        </div>
      </div>
    </li>
  );
}
