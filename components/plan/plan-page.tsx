import type { ComponentChildren } from 'preact';
import { useRoom } from '../shared/use-messages';

/** The parts of the plan that the navigation names, in its order. */
export const PLAN_PARTS = ['gaps', 'prepare', 'ladder', 'where', 'people', 'outlook', 'guide'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export interface PlanPageProps {
  /** Null: a sheet of one posting is shown, which stands in no part. */
  readonly part: PlanPart | null;
  readonly notice: string | null;
  readonly children: ComponentChildren;
}

/** The frame of the plan's page: its head, the way to its parts, and the part that is shown. */
export function PlanPage({ part, notice, children }: PlanPageProps) {
  const m = useRoom('plan');
  return (
    <div class="plan">
      <header class="plan-head no-print">
        <p class="brand">Callslip</p>
        <h1>{m.heading}</h1>
        <p class="soft">{m.lead}</p>
      </header>
      <nav class="no-print" aria-label={m.navLabel}>
        <ul>
          {PLAN_PARTS.map((one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
                {m.parts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <div role="status" class={notice === null ? 'out-of-sight' : 'toast no-print'}>
          {notice}
        </div>
        {children}
      </main>
    </div>
  );
}
