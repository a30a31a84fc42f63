import type { Browser, Page } from 'playwright-core';
import { SetClock } from '../../libs/runtime/src/index.js';
import { approve, found, groupNode, join, upToDate } from '../support/group.js';
import type { TestNode } from '../support/node.js';
import { faults, openConsole, settled } from './console.js';
import { openBrowser } from './open-browser.js';

describe('the DPO of a group whose other node is away', () => {
  let browser: Browser;
  let keeper: TestNode;
  let page: Page;
  let stopOther: () => Promise<void>;
  beforeAll(async () => {
    const clock = new SetClock('2026-03-02T09:00:00.000Z');
    let other: TestNode;
    [browser, keeper, other] = await Promise.all([openBrowser(), groupNode(clock), groupNode(clock)]);
    stopOther = () => other.stop();
    await keeper.member('Commune d’ici');
    await other.member('Commune de là-bas');
    await found(keeper);
    const dpo = await keeper.person({ node: ['GROUP_DPO'], locale: 'fr' });
    await join(keeper, other, 'Nœud 2');
    await approve(keeper, 'Nœud 2');
    for (const node of [other, keeper, other]) await upToDate(node);
    page = await openConsole(browser, keeper, dpo, '/?portee=groupe');
  });
  afterAll(async () => {
    await browser.close();
    await keeper.stop();
    await stopOther();
  });

  it('is told whose answer is missing and why, and that numbers are at least so many', async () => {
    await page.getByText('Sur 2 membres').waitFor();
    await stopOther();
    stopOther = async () => {};
    await page.reload();
    await settled(page);
    await page.getByText('Commune de là-bas : son nœud « Nœud 2 » est injoignable.').waitFor();
    expect(await page.getByText('1 sans réponse').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  });
});
