import { render } from 'preact';
import { recoverDrafts } from '@/utils/platform/draft-journal';
import { onForgotten } from '@/utils/platform/forgotten';
import { DEFAULT_SETTINGS, loadSettings } from '@/utils/platform/settings';
import { FORGOTTEN } from './forget-all';
import { OptionsApp } from './options-app';
import { speak } from './speak';

const root = document.getElementById('root');
// Settings that cannot be read are no reason to show nothing: the profile says itself that the storage does not answer.
const loaded = await loadSettings().catch(() => DEFAULT_SETTINGS);
const settings = { ...loaded, drafts: recoverDrafts(loaded.drafts) };
const speech = await speak(settings.language);
const forgotten = location.hash === FORGOTTEN;
// So that loading the page once more does not say it again.
if (forgotten) history.replaceState(null, '', location.pathname);
if (root !== null) render(<OptionsApp settings={settings} speech={speech} forgotten={forgotten} />, root);
onForgotten(() => location.reload());
