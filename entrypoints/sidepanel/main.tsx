import { render } from 'preact';
import { onForgotten } from '@/utils/platform/forgotten';
import { DEFAULT_SETTINGS, loadSettings } from '@/utils/platform/settings';
import { PanelApp } from './panel-app';
import { speak } from './speak';

const root = document.getElementById('root');
// Settings that cannot be read are no reason to show nothing: the panel says itself that the storage does not answer.
const loaded = await loadSettings().catch(() => DEFAULT_SETTINGS);
const [speech, { recoverDrafts }] = await Promise.all([speak(loaded.language), import('@/utils/platform/draft-journal')]);
const settings = { ...loaded, drafts: recoverDrafts(loaded.drafts) };
if (root !== null) render(<PanelApp settings={settings} speech={speech} />, root);
onForgotten(() => location.reload());
