import { defineBackground } from 'wxt/utils/define-background';
import { sayNotice } from '@/components/shared/say-notice';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { keepBadge } from '@/utils/platform/badge';
import { keepDaily } from '@/utils/platform/daily';
import { keepEnabledScripts } from '@/utils/platform/enabled-scripts';
import { fillAreas } from '@/utils/platform/fill-areas';
import { answerMessages } from '@/utils/platform/handlers';
import { onInstalled, openProfile } from '@/utils/platform/installed';
import { offerReadPage, onReadPage } from '@/utils/platform/menu';
import { keepMirror } from '@/utils/platform/mirror';
import { keepNotices } from '@/utils/platform/notices';
import { showOwnPage } from '@/utils/platform/own-page';
import { readTab } from '@/utils/platform/read-tab';
import { onRevision } from '@/utils/platform/revisions';
import { backUpToday } from '@/utils/platform/rolling-backup';
import { today } from '@/utils/platform/rows';
import { loadSettings } from '@/utils/platform/settings';
import { openByKey } from '@/utils/platform/side-panel';
import { emptyTrash } from '@/utils/platform/trash';

export default defineBackground(() => {
  answerMessages();
  keepBadge();
  keepEnabledScripts();
  keepNotices(
    async (notice, application) => {
      const { language } = await loadSettings();
      return sayNotice(notice, application, today(), { en, es }[language].notices, language);
    },
    // At its page on the board, where what there is to do stands; the posting's own address is a click away.
    (id) => void showOwnPage('board', `#/posting/${id}`),
  );
  keepDaily([
    ['make its daily backup', backUpToday],
    ['empty the trash', () => emptyTrash()],
    ['find the areas of what was kept long ago', fillAreas],
  ]);
  keepMirror();
  openByKey();
  onReadPage((tab) => void readTab(tab));
  onInstalled((first) => {
    void offerMenu();
    if (first) void openProfile();
  });
  onRevision((what) => {
    if (what === 'settings') void offerMenu();
  }, new AbortController().signal);
});

async function offerMenu(): Promise<void> {
  const { language } = await loadSettings();
  await offerReadPage({ en, es }[language].menu.readPage);
}
