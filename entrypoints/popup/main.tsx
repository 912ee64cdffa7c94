import { render } from 'preact';
import { recoverDrafts } from '@/utils/platform/draft-journal';
import { askPersistence } from '@/utils/platform/persistence';
import { isPopupWindow } from '@/utils/platform/popup-window';
import { DEFAULT_SETTINGS, loadSettings } from '@/utils/platform/settings';
import { PopupApp } from './popup-app';
import { speak } from './speak';

const root = document.getElementById('root');
document.documentElement.classList.toggle('at-toolbar', isPopupWindow());
// Settings that cannot be read are no reason to show nothing: the list says itself that the storage does not answer.
const loaded = await loadSettings().catch(() => DEFAULT_SETTINGS);
const settings = { ...loaded, drafts: recoverDrafts(loaded.drafts) };
const speech = await speak(settings.language);
if (root !== null) render(<PopupApp settings={settings} speech={speech} />, root);
void askPersistence();
