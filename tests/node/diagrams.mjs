// Every diagram of the pages and of the tests is drawn without error, each label as it is; what data say is text and nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';

const root = new URL('../../', import.meta.url).pathname;
const read = file => readFileSync(root + file, 'utf8');
const list = (...args) => execFileSync('git', ['-C', root, 'ls-files', ...args], { encoding: 'utf8' }).trim().split('\n');
const diagrams = [
  ...list('*.md').flatMap(page => [...read(page).matchAll(/^```mermaid\n(.*?)^```$/gms)].map((block, at) => [`${basename(page, '.md')}-${at + 1}`, block[1]])),
  ...list('tests/*DiagramTests*.verified.txt').map(file => [basename(file, '.verified.txt').replace('DiagramTests.', ''), read(file)]),
];
assert.ok(diagrams.length >= 4);

const pictures = `${root}artifacts/diagrams/`;
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.on('dialog', dialog => assert.fail(`A dialog: ${dialog.message()}`));
  await page.addScriptTag({ path: new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url).pathname });
  for (const [name, diagram] of diagrams) {
    const [active, shown] = await page.evaluate(async text => {
      mermaid.initialize({ startOnLoad: false });
      document.body.innerHTML = (await mermaid.render('diagram', text)).svg;
      return [
        [...document.body.querySelectorAll('a, b, img, script, [onclick], [href]')].map(element => element.outerHTML),
        [...document.body.querySelectorAll('.node')].map(element => element.textContent.trim()),
      ];
    }, diagram);
    assert.deepEqual(active, [], name);
    const labels = [...diagram.matchAll(/^ {4}\w+[[({>]"(.*)"[\])}]$/gm)].map(label => label[1].replace(/#(\d+);/g, (_, code) => String.fromCharCode(code)));
    assert.deepEqual(shown.sort(), labels.sort(), name);
    await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
    console.log(`ok: ${name}`);
  }
} finally {
  await browser.close();
}
