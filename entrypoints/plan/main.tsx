import { render } from 'preact';
import { recoverDrafts } from '@/utils/platform/draft-journal';
import { onForgotten } from '@/utils/platform/forgotten';
import { DEFAULT_SETTINGS, loadSettings } from '@/utils/platform/settings';
import { PlanApp } from './plan-app';
import { speak } from './speak';

const root = document.getElementById('root');
// Settings that cannot be read are no reason to show nothing: the page says itself that the storage does not answer.
const loaded = await loadSettings().catch(() => DEFAULT_SETTINGS);
const settings = { ...loaded, drafts: recoverDrafts(loaded.drafts) };
const speech = await speak(settings.language);
if (root !== null) render(<PlanApp settings={settings} speech={speech} />, root);
onForgotten(() => location.reload());
