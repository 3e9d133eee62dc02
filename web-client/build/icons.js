import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import config from '../playwright.config.js';

/** Draws public/icon.svg in the sizes that phones ask for: `node build/icons.js`, when the sign changes. */
const sign = readFileSync('public/icon.svg', 'utf8');
/** To its edges: the phone cuts it, round or otherwise, and the ring is within what every phone leaves. */
const whole = sign.replace(' rx="14"', '');

const icons = [
  { file: 'icon-192.png', size: 192, svg: sign },
  { file: 'icon-512.png', size: 512, svg: sign },
  { file: 'icon-maskable-512.png', size: 512, svg: whole },
  { file: 'apple-touch-icon.png', size: 180, svg: whole },
];

const browser = await chromium.launch(config.use?.launchOptions);
for (const { file, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
