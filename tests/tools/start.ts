import 'temporal-polyfill/global';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { storeProfile } from './driven';
import { sampleResume } from './sample-profile';
import { DEMO_FILE, DEMO_URL, demoWeb } from './start/demo';
import { judgementTable } from './start/judgement-table';
import { photograph } from './start/photograph';

/**
 * `npm start`: builds, opens Chromium with the extension, a sample profile and a bundled posting at its real address
 * (the request is answered from the fixture, nothing leaves the machine). With a display it stays open until the window is closed;
 * without one it prints the judgement and writes pictures of the surfaces to `.output/demo/`.
 */
const hasDisplay =
  process.env.CALLSLIP_HEADLESS === undefined &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY));
const today = Temporal.Now.plainDateISO().toString();

execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
const chromium = await launchChromium({ headless: !hasDisplay });
try {
  await storeProfile(chromium, sampleResume(today));
  if (hasDisplay) {
    await chromium.open(DEMO_URL, demoWeb());
    console.log(`Open: ${DEMO_URL} (answered from ${DEMO_FILE}). Close the window to end.`);
    await new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
  } else {
    console.log(judgementTable(today));
    const folder = join('.output', 'demo');
    const pictures = await photograph(chromium, folder);
    console.log(`\nNo display, so nothing stays open. Pictures of what you would see, in ${folder}:`);
    for (const picture of pictures) console.log(`  ${picture}`);
  }
} finally {
  if (chromium.browser.connected) await chromium.close();
}
