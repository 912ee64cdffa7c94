import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Card } from '@/components/overlay/card';
import cardCss from '@/components/overlay/card.css?inline';
import type { CardProps } from '@/components/overlay/card-state';
import baseCss from '@/components/shared/base.css?inline';
import judgedCss from '@/components/shared/judged.css?inline';
import sumCss from '@/components/shared/sum.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import { MessagesContext } from '@/components/shared/use-messages';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { scenes } from './scenes';

/** The card in an open root on a page of its own, for axe and for the eye. `?scene=…&language=…` choose what it shows. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'es' ? 'es' : 'en';
const { state, ...scene } = scenes[query.get('scene') ?? 'short'] ?? scenes.short ?? { state: { kind: 'reading' as const } };

const nothing = () => undefined;

function Stage() {
  const [opened, setOpened] = useState<ReadonlySet<string>>(scene.opened ?? new Set());
  const [collapsed, setCollapsed] = useState(scene.collapsed ?? false);
  const [slip, setSlip] = useState(scene.slip ?? false);
  const props: CardProps = {
    host: 'governmentjobs.com',
    side: 'right',
    current: null,
    trouble: null,
    hiddenInLists: false,
    profiles: [],
    ...scene,
    state,
    opened,
    collapsed,
    slip,
    onCollapse: setCollapsed,
    onUnfold: () => setSlip(false),
    onToggle: (id) => setOpened(new Set(opened.has(id) ? [...opened].filter((other) => other !== id) : [...opened, id])),
    onKeep: nothing,
    onAnswer: nothing,
    onSwitch: nothing,
    onReveal: nothing,
    onHide: nothing,
    onHideInLists: nothing,
    onProfile: nothing,
    onRetry: nothing,
    onReload: nothing,
    onAllow: nothing,
    report: () => 'Callslip 0.1.0: how a page was read\naddress: https://www.governmentjobs.com/careers/ocotillobeach\n',
    onCopy: async () => true,
    onClose: nothing,
  };
  return (
    <MessagesContext.Provider value={{ messages: { en, es }[language], language }}>
      <Card {...props} />
    </MessagesContext.Provider>
  );
}

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = [':host { all: initial }', tokensCss, baseCss, judgedCss, sumCss, cardCss].join('\n');
const into = document.createElement('div');
root.append(style, into);
document.body.append(host);
render(<Stage />, into);
