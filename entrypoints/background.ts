import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { en } from '@/locales/en';
import { es } from '@/locales/es';
import { isBadgeAlarm, keepBadge, updateBadge } from '@/utils/platform/badge';
import { answerMessages } from '@/utils/platform/handlers';
import { readTab } from '@/utils/platform/injection';
import { offerReadPage, onReadPage } from '@/utils/platform/menu';
import { onRevision } from '@/utils/platform/revisions';
import { loadSettings } from '@/utils/platform/settings';

export default defineBackground(() => {
  answerMessages();
  onReadPage((tab) => void readTab(tab));
  onRevision((what) => {
    if (what === 'applications') void updateBadge();
    if (what === 'settings') void offerMenu();
  }, new AbortController().signal);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isBadgeAlarm(name)) void keepBadge();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerMenu();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  void keepBadge();
});

async function offerMenu(): Promise<void> {
  const { language } = await loadSettings();
  await offerReadPage({ en, es }[language].menu.readPage);
}
