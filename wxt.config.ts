import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The only hosts asked for at installation: a host added by an update would switch the extension off until it is accepted. */
export const missionHosts = [
  '*://*.governmentjobs.com/*',
  '*://*.schooljobs.com/*',
  '*://*.indeed.com/*',
  '*://*.linkedin.com/*',
  '*://*.usajobs.gov/*',
];

/** Scripts in ASCII alone: the engine reads them, and keeps them, at one byte a character and not at two. */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/[^\0-\x7f]/gu, (sign) =>
          sign.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        );
  },
};

/** Our own pages by the script that each begins with, the one that is opened most and must stand first. */
const pages = ['popup', 'sidepanel', 'board', 'options', 'plan'];

/** What Rolldown tells of the modules that it bundles. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Every module that a page needs before it can draw anything; none where the page is not among what is bundled. */
function neededBy(page: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [new URL(`./entrypoints/${page}/main.tsx`, import.meta.url).pathname];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const info = found.has(id) ? null : modules.getModuleInfo(id);
    if (info === null) continue;
    found.add(id);
    waiting.push(...info.importedIds);
  }
  return found;
}

/** In which file a module stands by the pages that need it, and by its own name; null: in none of this kind. */
const FILES: readonly ((by: readonly string[], id: string) => string | null)[] = [
  (_, id) => {
    const language = /\/locales\/(?<language>en|es)\/(?:popup|popup-page|verdicts)\.ts$/u.exec(id)?.groups?.language;
    return language === undefined ? null : `popup-page-${language}`;
  },
  // The bundler's own, which every page needs, is a part of it, and the little that the popup shares with nothing but what is loaded later.
  (by, id) =>
    id.startsWith('\0') ||
    (by.join() === 'popup' && id.includes('/utils/')) ||
    (by.includes('popup') && (by.includes('sidepanel') || by.length > 2))
      ? 'early'
      : null,
  (by) => (by.length > 2 ? 'common' : null),
  (by) => (by.length === 2 ? by.join('-') : null),
  // Never a page's own beginning: who loads something else out of the file would begin that page as well.
  ([page], id) => (page === 'board' && !id.includes('/entrypoints/') ? 'board-parts' : null),
];

/**
 * The files that pages share. A file costs a page more than what stands in it, and left alone the bundler makes one for each set of pages: some twenty
 * were to be fetched before the popup could draw.
 */
const shared: Plugin = {
  name: 'shared',
  config: ({ build }) => {
    // Of a script alone there is nothing to share.
    if (build?.lib) return;
    let needs: readonly ReadonlySet<string>[] | undefined;
    // What an earlier group took is in no later one; what a module imports is needed wherever the module is.
    const groups = FILES.map((file, at) => ({
      priority: FILES.length - at,
      name: (id: string, modules: Modules) => {
        needs ??= pages.map((page) => neededBy(page, modules));
        return file(
          pages.filter((_, page) => needs?.[page]?.has(id)),
          id,
        );
      },
    }));
    // Every browser that this extension runs in fetches modules ahead by itself.
    return { build: { modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Without cssTarget the build rewrites light-dark() by media query, and the verdict lines follow the browser's scheme on a page of the other.
  vite: () => ({
    plugins: [preact(), ascii, shared],
    // Dexie's build for browsers of today: every one that this extension runs in is.
    resolve: { alias: [{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: { target: 'es2022', cssTarget: ['chrome144', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Callslip',
    description:
      'Reads library and archive job postings with you: what the minimum really asks, what you have, what is missing, and by when.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms', 'notifications'],
    host_permissions: missionHosts,
    // Every other site, one at a time and only when the user asks: the popup requests that site's own host.
    optional_host_permissions: ['*://*/*'],
    // Named here and not by WXT's content-script wrapper, which tells the page the extension's id.
    content_scripts: [{ matches: missionHosts, js: ['scout.js'], run_at: 'document_idle', all_frames: true }],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; img-src 'self' data:; connect-src 'none'; require-trusted-types-for 'script'; trusted-types callslip-readers",
    },
    action: { default_title: 'Callslip' },
    // Users of Firefox cannot add shortcuts, so every one is declared.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'read-page': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Read this page' },
      // From a click in the card Firefox opens no sidebar: there the card names this key, and Chromium has it too.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+K' } } }
        : { checklist: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Open the checklist' } }),
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'callslip@callslip.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [] } }),
  }),
});
