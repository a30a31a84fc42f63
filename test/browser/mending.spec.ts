import type { Browser, Page } from 'playwright-core';
import { testNode, type TestNode } from '../support/node.js';
import { added, communesOfProvider, type CommunesOfProvider } from './communes-of-provider.js';
import { faults, isWider, openConsole, settled } from './console.js';
import { openBrowser } from './open-browser.js';

describe('a DPO mends what was found', () => {
  let browser: Browser;
  let node: TestNode;
  let communes: CommunesOfProvider;
  let page: Page;
  beforeAll(async () => {
    [browser, node] = await Promise.all([openBrowser(), testNode()]);
    communes = await communesOfProvider(node, 7, 'Cantina SAS');
  });
  afterAll(async () => {
    await browser.close();
    await node.stop();
  });
  const open = async (path: string, options = {}) => (page = await openConsole(browser, node, communes.dpo, path, options));
  afterEach(() => page.context().close());

  const openFindings = async (rule: string) => {
    const { findings } = await communes.dpo.ask(
      'query ($rules: [String!]) { findings(filter: { rules: $rules }) { established unknown } }',
      { rules: [rule] },
    );
    return (findings.established as number) + (findings.unknown as number);
  };

  it('with the keyboard alone: from the first screen to a point, to where its data is, and it closes', async () => {
    await open('/?theme=UNKNOWN_LOCATION');
    expect(await openFindings('LOC-004')).toBe(7);
    await tabTo(page, /^Localisation des données inconnue/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /Cantina SAS/ }).waitFor();
    await settled(page);
    await tabTo(page, /^On ne sait pas où se trouvent les données/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /On ne sait pas où se trouvent/ }).waitFor();
    await tabTo(page, /^Déclarer où sont les données/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Déclarer un lieu' }).waitFor();
    await tabTo(page, /^Pays/);
    await page.keyboard.type('France');
    await page.getByRole('option', { name: 'France', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Déclarer ce lieu/);
    await page.keyboard.press('Enter');
    await page.getByText('Le point d’attention d’où vous veniez se ferme.').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await openFindings('LOC-004')).toBe(6);
  });

  it('answers once for the six others', async () => {
    await open(`/prestataires/${communes.providerId}`);
    await page.getByRole('link', { name: 'Répondre une fois pour tous' }).click();
    await page.getByRole('heading', { level: 1, name: /Cantina SAS/ }).waitFor();
    await settled(page);
    expect(await page.getByText('dit : France').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Pays' }).fill('Belgique');
    await page.getByRole('option', { name: 'Belgique' }).click();
    await page.getByRole('button', { name: 'Répondre pour ces 7 membres' }).click();
    await page.getByText('6 lieux déclarés').waitFor();
    await page.getByText('1 prestation laissée comme elle était').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await openFindings('LOC-004')).toBe(0);
  });

  it('records the agreement that was missing', async () => {
    await open('/?vue=liste&theme=MISSING_AGREEMENT');
    const before = await openFindings('PRC-001');
    await page
      .getByRole('link', { name: /sans acte de sous-traitance signé/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Enregistrer l’acte' }).click();
    await page.getByLabel('Intitulé').fill('Acte Cantina 2026');
    await page.getByLabel('Signé le').fill('2024-01-01');
    await page.getByLabel('Prend effet le').fill('2024-01-01');
    await page.getByRole('button', { name: 'Enregistrer l’acte' }).click();
    await page.getByRole('heading', { level: 1, name: /Portail famille/ }).waitFor();
    await settled(page);
    await page.getByRole('link', { name: 'Acte Cantina 2026' }).waitFor();
    expect(await openFindings('PRC-001')).toBe(before - 1);
  });

  it('makes one of two entries for the same provider', async () => {
    const twin = await added(communes.dpo, 'Cantina S.A.S.');
    await open('/prestataires/doublons');
    await page.getByRole('button', { name: 'Garder cette fiche : Cantina SAS' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Garder cette fiche' }).click();
    await page.getByText('« Cantina S.A.S. » est devenu « Cantina SAS ».').waitFor();
    const { provider } = await communes.dpo.ask('query ($id: ID!) { provider(id: $id) { name } }', { id: twin });
    expect(provider.name).toBe('Cantina SAS');
  });

  it('reads it at 200 %, as on a screen of half the width', async () => {
    await open('/', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    expect(await isWider(page)).toBe(false);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Prestataires' }).click();
    await page.getByRole('heading', { level: 1, name: 'Prestataires' }).waitFor();
  });
});

/** Goes on with Tab until what has the focus has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      '(document.activeElement.labels?.[0] ?? document.activeElement).textContent || document.activeElement.getAttribute("aria-label") || ""',
    );
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}
