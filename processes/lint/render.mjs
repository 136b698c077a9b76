/**
 * Draws every process of this folder as a picture, with bpmn-js in Chromium, at 100 %.
 *
 * Usage: node processes/lint/render.mjs <folder> [file.bpmn ...]
 * CHROMIUM_PATH names another browser than /usr/bin/chromium.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { listResources } from './resources.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const MARGIN = 20;
const require = createRequire(import.meta.url);

async function openPage(browser) {
  const page = await browser.newPage();
  await page.setContent(
    '<style>html,body{margin:0;background:#fff}#canvas{width:100vw;height:100vh}</style><div id="canvas"></div>',
  );
  await page.addStyleTag({ path: require.resolve('bpmn-js/dist/assets/diagram-js.css') });
  await page.addStyleTag({ path: require.resolve('bpmn-js/dist/assets/bpmn-js.css') });
  await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.development.js') });
  return page;
}

/** Imports the diagram and answers the size of what is drawn; runs in the page. */
async function drawInPage({ xml, margin }) {
  document.querySelector('#canvas').replaceChildren();
  window.viewer = new window.BpmnJS({ container: '#canvas' });
  const { warnings } = await window.viewer.importXML(xml);
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
  const { inner } = window.viewer.get('canvas').viewbox();
  return {
    width: Math.ceil(inner.width + 2 * margin),
    height: Math.ceil(inner.height + 2 * margin),
  };
}

function showAllInPage(margin) {
  const canvas = window.viewer.get('canvas');
  canvas.resized();
  const { inner, outer } = canvas.viewbox();
  canvas.viewbox({ x: inner.x - margin, y: inner.y - margin, ...outer });
}

async function main([folder, ...files]) {
  if (!folder) {
    throw new Error('Usage: node processes/lint/render.mjs <folder> [file.bpmn ...]');
  }
  await mkdir(folder, { recursive: true });
  const found =
    files.length > 0 ? files.map((file) => resolve(file)) : (await listResources()).bpmn;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  try {
    for (const file of found) {
      const page = await openPage(browser);
      const xml = await readFile(file, 'utf8');
      const size = await page.evaluate(drawInPage, { xml, margin: MARGIN });
      await page.setViewportSize(size);
      await page.evaluate(showAllInPage, MARGIN);
      const target = join(folder, `${basename(file, '.bpmn')}.png`);
      await page.screenshot({ path: target });
      console.log(`${target} ${size.width}x${size.height}`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
