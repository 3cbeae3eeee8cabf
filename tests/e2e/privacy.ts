import type { Page } from 'puppeteer-core';
import type { Annotation, Clipping } from '../../utils/clippings/types.ts';
import { clickInShadow, closePopover, dragOver, painted, ready, rows, said } from './acts.ts';
import { type TestBrowser, until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

const notice = (test: TestBrowser, page: Page) => test.inShadow<string>(page, "return root.querySelector('.notice')?.textContent ?? '';");

async function annotate(test: TestBrowser, page: Page, text: string, note: string): Promise<void> {
  await dragOver(page, '#zweiter', text);
  await clickInShadow(test, page, '.toolbar .meaning-fact');
  await clickInShadow(test, page, 'textarea');
  await page.keyboard.type(note);
  await closePopover(test, page);
}

const notes = async (test: TestBrowser) => (await rows<Annotation>(test, 'annotations')).map(({ note }) => note);

const hidden: Step[] = [
  {
    name: 'in a private window an annotation is kept in the one library, which is said once',
    async run({ test }) {
      const page = await test.openPrivatePage(sampleUrl);
      same(
        'it is a private window',
        await test.inExtension('return (await browser.windows.getAll()).some(({ incognito }) => incognito);'),
        true,
      );
      await ready(page);
      await annotate(test, page, 'Registermodernisierung', 'Aus dem privaten Fenster');
      const sentence = await said(test, 'noticePrivateKept');
      await until(`the notice «${sentence}»`, async () => (await notice(test, page))?.includes(sentence));
      await annotate(test, page, 'hübsche Fassade', 'Noch eine');
      await until('the second one to be kept', async () => (await notes(test)).includes('Noch eine'));
      await until('the usual notice', async () => (await notice(test, page))?.includes(sentence) === false);
      await page.close();
      same('kept after the window was closed', (await notes(test)).sort(), ['Aus dem privaten Fenster', 'Noch eine']);
      same('clippings', (await rows<Clipping>(test, 'clippings')).length, 1);
    },
  },
  {
    name: 'the library opened from a private window shows what is kept, never an empty shelf',
    async run({ test }) {
      let hidingPlace: Page;
      if (test.name === 'firefox') {
        const shut = await test.openPrivatePage('library.html');
        const sentence = await said(test, 'privateWindowTitle');
        await until(`the page says «${sentence}»`, () => shut.evaluate(text => document.body.textContent?.includes(text), sentence));
        await shut.evaluate(() => document.querySelector('button')?.click());
        hidingPlace = shut;
      } else {
        const page = await test.openPrivatePage(sampleUrl);
        hidingPlace = page;
        await ready(page);
        const popup = await test.openPopup(page);
        const label = await test.inExtension<string>("return browser.i18n.getMessage('commandOpenLibrary');");
        await until(`the button «${label}» in the popup`, () =>
          popup.evaluate<boolean>(
            `const button = [...document.querySelectorAll('button')].find(one => one.textContent.includes(${JSON.stringify(label)})); button?.click(); return Boolean(button);`,
          ),
        );
      }
      const shown = await until('the library in a window that is not private', async () => {
        const tabs = await test.inExtension<{ url: string; incognito: boolean }[]>('return browser.tabs.query({});');
        return tabs.find(tab => tab.url?.startsWith(`${test.origin}/library.html`) && !tab.incognito);
      });
      // Not before: what the button does goes on in the private window until the other one is there.
      await hidingPlace.close();
      holds(`it is a page of ours: ${shown.url}`, shown.url.startsWith(test.origin));
      const library = await test.openExtensionPage('library.html');
      await until('the clipping in it', () =>
        library.evaluate(() => document.querySelector('main')?.textContent?.includes('Werkstattbericht')),
      );
    },
  },
];

const cleared: Step[] = [
  {
    name: 'the browser has cleared the library: the next save says so and is kept, the library says since when and offers the backup',
    async run({ test }) {
      const page = await test.openPage(sampleUrl);
      await ready(page);
      await until('the annotations of before', async () => (await painted(page))['amtslupe-note-fact']?.length === 2);
      await test.clearLibrary();
      await annotate(test, page, 'Onlinedienst', 'Nach dem Räumen');
      const sentence = await said(test, 'errorLibraryLost');
      await until(`the notice «${sentence}»`, async () => (await notice(test, page))?.includes(sentence));
      same('what is kept now', await notes(test), ['Nach dem Räumen']);
      const library = await test.openExtensionPage('library.html');
      const told = await said(test, 'libraryLost');
      await until(`the library says «${told}»`, () => library.evaluate(text => document.body.textContent?.includes(text), told));
      holds('it offers to restore', await library.evaluate(() => document.querySelectorAll('.reminder[role=alert] button').length === 2));
      await library.evaluate(() => document.querySelectorAll<HTMLElement>('.reminder[role=alert] button')[1]?.click());
      // It goes once it is written down that it was read.
      await until('the notice to go', () => library.evaluate(() => document.querySelector('.reminder[role=alert]') === null));
      await library.close();
      const later = await test.openExtensionPage('library.html');
      await until('the clipping', () => later.evaluate(() => document.querySelector('main')?.textContent?.includes('Werkstattbericht')));
      holds('once read it is not said again', await later.evaluate(text => !document.body.textContent?.includes(text), told));
      await later.close();
    },
  },
];

/** What happens to the library where browsers keep things otherwise than usual: in private windows, and when they need room. */
export const privacy: Suite = {
  name: 'private windows and a cleared library',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  steps: [...hidden, ...cleared],
};
