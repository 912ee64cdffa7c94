import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { getBrowser } from './find-browser';

/** Draws `public/icon/callslip.svg` as the PNG files that the manifest names: `node tests/tools/run.mjs icons` after a change of the drawing. */
const svg = readFileSync('public/icon/callslip.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: getBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
