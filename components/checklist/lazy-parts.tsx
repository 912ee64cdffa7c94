import type { ComponentChildren, ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/locales/messages';
import { useLoaded } from '../shared/use-loaded';
import { MessagesContext } from '../shared/use-messages';
import type { MaterialsSectionProps } from './materials-section';
import type { Preparing } from './prepare';
import type { SkillStateProps } from './skill-state';

const loadComponents = async () => ({
  ...(await import('./materials-section')),
  ...(await import('./next-links')),
  ...(await import('./skill-state')),
});

/** What prepares an application with what it says, loaded after the checklist is painted. */
const load: Readonly<Record<Language, () => Promise<Parts>>> = {
  en: async () => ({ ...(await loadComponents()), ...(await import('@/locales/en/prepare')) }),
  es: async () => ({ ...(await loadComponents()), ...(await import('@/locales/es/prepare')) }),
};

type Parts = Awaited<ReturnType<typeof loadComponents>> & Pick<typeof import('@/locales/en/prepare'), 'prepare'>;

interface LatePartProps<P> {
  readonly part: (parts: Parts) => ComponentType<P>;
  readonly props: P;
  readonly children?: ComponentChildren;
}

/** One of these components, and until it is there what is given to stand in its place. */
function LatePart<P extends object>({ part, props, children }: LatePartProps<P>) {
  const context = useContext(MessagesContext);
  const parts = useLoaded(load[context?.language ?? 'en']);
  if (context === null || parts === null) return <>{children}</>;
  const Part = part(parts);
  return (
    <MessagesContext.Provider value={{ ...context, messages: { ...context.messages, prepare: parts.prepare } }}>
      <Part {...props} />
    </MessagesContext.Provider>
  );
}

/** The materials of a posting; nothing until they are loaded. */
export function LazyMaterials(props: MaterialsSectionProps) {
  return <LatePart part={({ MaterialsSection }) => MaterialsSection} props={props} />;
}

/** How a skill stands; the plain answers until it is loaded. */
export function LazySkillState({ children, ...props }: SkillStateProps & { readonly children: ComponentChildren }) {
  return (
    <LatePart part={({ SkillState }) => SkillState} props={props}>
      {children}
    </LatePart>
  );
}

/** What comes after the checklist. */
export function LazyNextLinks(props: Pick<Preparing, 'onOpenPlan'>) {
  return <LatePart part={({ NextLinks }) => NextLinks} props={props} />;
}
