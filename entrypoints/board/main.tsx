import { render } from 'preact';
import { loadBareSettings } from '@/utils/platform/bare-storage';
import { recoverDrafts } from '@/utils/platform/draft-journal';
import { readFirstSight } from '@/utils/platform/first-sight';
import { onForgotten } from '@/utils/platform/forgotten';
import { askPersistence } from '@/utils/platform/persistence';
import { DEFAULT_SETTINGS } from '@/utils/platform/settings-form';
import { BoardApp } from './board-app';
import { speak } from './speak';

/** Rows that a screen can show at once. The page asks for as many, before this script is there. */
const IN_SIGHT = 30;
/** Where the language of the last time stands: its sentences are fetched while the settings are read. */
const LANGUAGE = 'language';

const root = document.getElementById('root');
const likely = speak(localStorage.getItem(LANGUAGE) === 'es' ? 'es' : 'en');
const today = Temporal.Now.plainDateISO().toString();
// What cannot be read is no reason to show nothing: the board says itself that the storage does not answer.
const sight = await readFirstSight(today, IN_SIGHT);
// The language at least is known apart from it.
const stored = sight?.settings ?? { ...DEFAULT_SETTINGS, ...(await loadBareSettings().catch(() => ({}))) };
const settings = { ...stored, drafts: recoverDrafts(stored.drafts) };
// Of a short list the archive and the trash are not read here: the whole follows, and says so.
const first = sight !== null && sight.applications.length > 0 ? { applications: sight.applications, whole: false } : null;
const spoken = await likely;
const speech = spoken.language === settings.language ? spoken : await speak(settings.language);
if (root !== null) render(<BoardApp today={today} first={first} settings={settings} speech={speech} />, root);
localStorage.setItem(LANGUAGE, settings.language);
void askPersistence();
onForgotten(() => location.reload());
