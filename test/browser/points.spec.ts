import type { Browser, Page } from 'playwright-core';
import { demonstrationNode, type DemonstrationNode } from '../support/demonstration-node.js';
import { faults, openConsole, settled } from './console.js';
import { openBrowser } from './open-browser.js';

describe('a DPO at her points of attention', () => {
  let browser: Browser;
  let node: DemonstrationNode;
  let page: Page;
  beforeAll(async () => {
    [browser, node] = await Promise.all([openBrowser(), demonstrationNode('2026-03-02')]);
  });
  afterAll(async () => {
    await browser.close();
    await node.stop();
  });
  beforeEach(async () => {
    page = await openConsole(browser, node, node.dpo);
  });
  afterEach(() => page.context().close());

  it('reads first how many members are concerned, and the same numbers as the API gives', async () => {
    const { findingGroups } = await node.dpo.ask(
      '{ findingGroups(by: [THEME], filter: { decided: false }) { nodes { theme members established unknown } } }',
    );
    const outside = findingGroups.nodes.find(({ theme }: { theme: string }) => theme === 'NON_EU_HOSTING');
    await page.getByText(`${outside.members} membres ont des données hors de l’EEE sans couverture`).waitFor();
    const tile = await page.getByRole('button', { name: /^Hébergement hors UE/ }).textContent();
    expect(tile).toBe(
      `Hébergement hors UE${outside.established} établis${outside.unknown} à vérifierdans ${outside.members} membres`.replace(
        /\b1 établis/,
        '1 établi',
      ),
    );
  });

  it('narrows the list to a theme and a severity, and finds them again from the address', async () => {
    await page.getByRole('button', { name: /^Hébergement hors UE/ }).click();
    await page.waitForURL(/theme=NON_EU_HOSTING/);
    await page.getByRole('combobox', { name: 'Gravité' }).click();
    await page.getByRole('option', { name: 'Critique ou plus' }).click();
    await page.waitForURL(/gravite=CRITICAL/);
    const shown = await rowsWhenSettled(page);
    await page.reload();
    await settled(page);
    expect(await rowsWhenSettled(page)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: /^Hébergement hors UE/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('narrows the list to a provider, found by a part of its name', async () => {
    await page.getByRole('button', { name: 'Autres filtres' }).click();
    await page.getByRole('combobox', { name: 'Prestataire' }).fill('Logimairie');
    await page.getByRole('option', { name: /Logimairie SAS/ }).click();
    await page.waitForURL(/prestataire=/);
    const shown = await rowsWhenSettled(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((row) => !row.endsWith('Logimairie SAS'))).toEqual([]);
    expect(await faults(page)).toEqual([]);
  });

  it('opens a rule and a provider into their points, and one of them into its facts, its article and what mends it', async () => {
    await page.getByRole('link', { name: 'Sous-traitant sans acte signé' }).first().click();
    await page.getByRole('heading', { level: 2, name: /^Sous-traitant sans acte signé : / }).waitFor();
    await page
      .getByRole('link', { name: /sans acte de sous-traitance signé/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /sans acte de sous-traitance signé/ }).waitFor();
    expect(await page.getByText('RGPD art. 28(3)').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Enregistrer l’acte' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'ce point' }).count()).toBe(1);
  });

  it('decides on two points at once, first without a reason: they leave the open ones and stand with the decided', async () => {
    await page.goto(new URL('/?vue=liste&theme=REGISTER_QUALITY', node.address).href);
    await settled(page);
    const choices = page.getByRole('checkbox', { name: /^Choisir : / });
    await choices.nth(0).check();
    await choices.nth(1).check();
    await page.getByRole('button', { name: 'Décider de ces 2 points' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Sans objet' }).check();
    await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await dialog.locator('textarea[aria-invalid=true]').waitFor();
    await dialog.getByLabel('Motif').fill('Repris au prochain inventaire.');
    await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('La décision est enregistrée sur 2 points.').waitFor();
    const { findings } = await node.dpo.ask('{ findings(filter: { decided: true }) { nodes { decision { state reason } } } }');
    const decided = findings.nodes.filter(
      ({ decision }: { decision: { reason: string } }) => decision.reason === 'Repris au prochain inventaire.',
    );
    expect(decided.map(({ decision }: { decision: { state: string } }) => decision.state)).toEqual([
      'NOT_APPLICABLE',
      'NOT_APPLICABLE',
    ]);
    await page.goto(new URL('/?vue=liste&theme=REGISTER_QUALITY&etat=decides', node.address).href);
    await settled(page);
    expect(await page.getByText('Sans objet', { exact: true }).count()).toBeGreaterThanOrEqual(2);
  });

  it('is told plainly when nothing answers to the filters, when a point is no longer found, and when the server is away', async () => {
    await page.goto(new URL('/?pays=AQ', node.address).href);
    await page.getByRole('heading', { name: 'Rien ne répond à ces filtres' }).waitFor();
    await page.goto(new URL('/points/WyJGaW5kaW5nIiwieCIsIngiXQ', node.address).href);
    await page.getByRole('heading', { name: 'Ce point n’est plus constaté' }).waitFor();
    await page.goto(new URL('/', node.address).href);
    await settled(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Échéances/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Le serveur ne répond pas' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    expect((await rowsWhenSettled(page)).length).toBeGreaterThan(0);
  });

  it('sees what is coming by month', async () => {
    await page.getByRole('link', { name: 'À venir' }).click();
    await page.getByRole('heading', { level: 1, name: 'À venir' }).waitFor();
    const months = page.getByRole('heading', { level: 2 });
    await months.first().waitFor();
    expect((await months.allTextContents())[0]).toBe('avril 2026');
  });
});

async function rowsWhenSettled(page: Page): Promise<string[]> {
  await settled(page);
  await page.getByRole('table').waitFor();
  return page.getByRole('rowheader').allTextContents();
}
