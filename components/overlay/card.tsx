import { useEffect, useRef } from 'preact/hooks';
import { sayAsk, sayVerdict } from '@/components/shared/say';
import { signOf } from '@/components/shared/sign';
import { useLanguage } from '@/components/shared/use-messages';
import { unreachable } from '@/utils/core/unreachable';
import { CardSlip } from './card-slip';
import type { CardProps, CardState } from './card-state';
import { CardTab } from './card-tab';
import { Foot } from './foot';
import { FoldIcon } from './icons';
import { Plain } from './plain';
import { ProfileMenu } from './profile-menu';
import { ReadyBody } from './ready-body';
import { type CardWords, useCardWords } from './use-card-words';
import { VerdictHead } from './verdict-head';

/** The card beside a posting: its verdict and why, what it asks, its deadline, and keeping it. Its size never tells what is in it. */
export function Card(props: CardProps) {
  const { state, collapsed, slip, side, current, onCollapse, onUnfold } = props;
  const messages = useCardWords();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const shape = collapsed ? 'tab' : slip && (state.kind === 'reading' || state.kind === 'ready') ? 'slip' : 'card';
  const before = useRef(shape);
  /** Whether its shape changes by a press in it: the button that takes the other's place then takes the focus. */
  const asked = useRef(false);

  useEffect(() => {
    // Not where the card came by itself: nobody lost a button there.
    const byHand = before.current !== shape && asked.current;
    if (byHand) root.current?.querySelector<HTMLElement>('[data-fold]')?.focus({ preventScroll: true });
    before.current = shape;
    asked.current = false;
  }, [shape]);

  useEffect(() => {
    if (current === null || scroll.current === null) return;
    const row = scroll.current.querySelector(`[data-requirement="${current}"]`);
    if (row !== null) scrollInside(scroll.current, row);
  }, [current, shape]);

  const wish = (wished: () => void) => {
    asked.current = true;
    wished();
  };
  const headline = sayHeadline(state, messages, language);
  return (
    <div ref={root} class="shell" data-side={side} lang={language}>
      <p class="out-of-sight" aria-live="polite">
        {state.kind === 'ready' && sayChosen(state, current, messages, language)}
      </p>
      {shape === 'tab' ? (
        <CardTab state={state} headline={headline} onOpen={() => wish(() => onCollapse(false))} />
      ) : shape === 'slip' ? (
        <CardSlip state={state} headline={headline} onOpen={() => wish(onUnfold)} onFold={() => wish(() => onCollapse(true))} />
      ) : (
        <section class="card" aria-label={messages.overlay.label}>
          <header>
            <div class="row">
              <span class="stamp">{messages.overlay.stamp}</span>
              <span class="grow" />
              <ProfileMenu profiles={props.profiles} onSwitch={props.onSwitch} />
              <button
                type="button"
                class="btn quiet icon"
                data-fold
                aria-label={messages.overlay.collapse}
                onClick={() => wish(() => onCollapse(true))}
              >
                <FoldIcon />
              </button>
            </div>
            {state.kind === 'ready' ? (
              <VerdictHead analysis={state.analysis} judgement={state.judgement} />
            ) : (
              <h2 class="verdict">{headline}</h2>
            )}
          </header>
          <div class="scroll" ref={scroll}>
            {state.kind === 'ready' ? <ReadyBody {...props} state={state} /> : <Plain {...props} state={state} />}
          </div>
          <Foot {...props} />
        </section>
      )}
    </div>
  );
}

/** Scrolls a pane and nothing around it, since what is around it is the page's. */
function scrollInside(pane: HTMLElement, row: Element): void {
  const { top, bottom } = pane.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  if (box.top < top + 8) pane.scrollTop += box.top - top - 8;
  else if (box.bottom > bottom - 8) pane.scrollTop += Math.min(box.bottom - bottom + 8, box.top - top - 8);
}

function sayHeadline(state: CardState, messages: CardWords, language: ReturnType<typeof useLanguage>): string {
  const { overlay } = messages;
  switch (state.kind) {
    case 'reading':
      return overlay.reading;
    case 'unread':
      return overlay.unread;
    case 'failed':
      return overlay.failed;
    case 'ended':
      return overlay.ended;
    case 'ready':
      return sayVerdict(state.judgement, state.analysis, messages, language).headline;
    default:
      return unreachable(state);
  }
}

/** What a screen reader hears when the keyboard goes to a requirement. */
function sayChosen(
  { analysis, judgement }: CardState & { kind: 'ready' },
  current: string | null,
  messages: CardWords,
  language: ReturnType<typeof useLanguage>,
): string {
  const at = analysis.requirements.findIndex(({ id }) => id === current);
  const requirement = analysis.requirements[at];
  const leaf = judgement.leaves.find((one) => one.requirement === current);
  if (requirement === undefined || leaf === undefined) return '';
  const sign = signOf(leaf);
  const verdict = sign === 'to-do' ? messages.verdicts.toDo : messages.verdicts[sign];
  return messages.overlay.chosen(at + 1, analysis.requirements.length, sayAsk(requirement, messages, language), verdict);
}
