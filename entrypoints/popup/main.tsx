import { render } from 'preact';
import { loadBareSettings } from '@/utils/platform/bare-storage';
import { recoverDrafts } from '@/utils/platform/draft-journal';
import { readFirstSight } from '@/utils/platform/first-sight';
import { askPersistence } from '@/utils/platform/persistence';
import { isPopupWindow } from '@/utils/platform/popup-window';
import { DEFAULT_SETTINGS } from '@/utils/platform/settings-form';
import { PopupApp } from './popup-app';
import { speak } from './speak';

/** Rows that a popup can show at once, and some more; the others follow. The page asks for as many, before this script is there. */
const IN_SIGHT = 10;

const root = document.getElementById('root');
document.documentElement.classList.toggle('at-toolbar', isPopupWindow());
const today = Temporal.Now.plainDateISO().toString();
// What cannot be read is no reason to show nothing: the list says itself that the storage does not answer.
const sight = await readFirstSight(today, IN_SIGHT);
// The language at least is known apart from it.
const stored = sight?.settings ?? { ...DEFAULT_SETTINGS, ...(await loadBareSettings().catch(() => ({}))) };
const settings = { ...stored, drafts: recoverDrafts(stored.drafts) };
const speech = await speak(settings.language);
if (root !== null) render(<PopupApp today={today} first={sight} settings={settings} speech={speech} />, root);
void askPersistence();
