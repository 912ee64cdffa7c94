import { defineBackground } from 'wxt/utils/define-background';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { keepBadge } from '@/utils/platform/badge';
import { answerMessages } from '@/utils/platform/handlers';
import { onInstalled, openProfile } from '@/utils/platform/installed';
import { offerReadPage, onReadPage } from '@/utils/platform/menu';
import { readTab } from '@/utils/platform/read-tab';
import { onRevision } from '@/utils/platform/revisions';
import { loadSettings } from '@/utils/platform/settings';
import { openByKey } from '@/utils/platform/side-panel';

export default defineBackground(() => {
  answerMessages();
  keepBadge();
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
