import type { Browser, Page } from 'playwright-core';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';
import { faults, openConsole, settled } from './console.js';
import { openBrowser } from './open-browser.js';

describe('the register of a member', () => {
  let browser: Browser;
  let node: TestNode;
  beforeAll(async () => {
    [browser, node] = await Promise.all([openBrowser(), testNode()]);
  });
  afterAll(async () => {
    await browser.close();
    await node.stop();
  });

  async function newMember(name?: string): Promise<{ memberId: string; dpo: Client }> {
    const memberId = await node.member(name);
    return { memberId, dpo: await node.person({ members: { [memberId]: 'DPO' }, locale: 'fr' }) };
  }

  it('takes an activity from a template, corrected before it is saved, and shows what it still lacks', async () => {
    const { memberId, dpo } = await newMember('Commune de Belval');
    const page = await openConsole(browser, node, dpo, '/membres');
    await page.getByRole('link', { name: 'Commune de Belval' }).click();
    await page.getByRole('link', { name: 'Ajouter un premier traitement' }).click();
    await page.getByRole('combobox', { name: 'Modèle du catalogue' }).fill('domicil');
    await page.getByRole('option', { name: 'Domiciliation' }).click();
    await page.getByText('Prérempli d’après « Domiciliation »').waitFor();
    expect(await called(page).inputValue()).toBe('Domiciliation');
    expect(await faults(page)).toEqual([]);
    await called(page).fill('Domiciliation au CCAS');
    await page.getByRole('button', { name: 'Ajouter : Personnes concernées' }).click();
    await page.keyboard.type('aidants');
    await save(page).click();
    await page.getByRole('heading', { level: 1, name: 'Domiciliation au CCAS' }).waitFor();
    expect(await page.getByText('aidants', { exact: true }).isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.goto(new URL(`/membres/${memberId}`, node.address).href);
    const row = page.getByRole('row', { name: /Domiciliation au CCAS/ });
    expect(await row.innerText()).toContain('4 sur 7');
    expect(await row.innerText()).toMatch(/Manque\s: \(a\) \(e\) \(g\)/);
    expect(await row.innerText()).toContain('Lieu inconnu');
    await page.context().close();
  });

  it('lets nobody overwrite what somebody else has saved: both versions are there to choose from', async () => {
    const { memberId, dpo } = await newMember();
    const other = await node.person({ members: { [memberId]: 'EDITOR' }, locale: 'fr' });
    const activityId = await recordActivity(dpo, memberId);
    const [mine, theirs] = await Promise.all(
      [dpo, other].map((person) => openConsole(browser, node, person, `/traitements/${activityId}/corriger`)),
    );
    if (!mine || !theirs) throw new Error('Two pages were opened.');
    await called(theirs).fill('Cantine scolaire');
    await theirs.getByLabel('Service en charge').fill('Enfance');
    await save(theirs).click();
    await theirs.getByRole('heading', { level: 1, name: 'Cantine scolaire' }).waitFor();

    await called(mine).fill('Cantine et garderie');
    await mine.getByLabel('Référence interne').fill('R-12');
    await save(mine).click();
    await mine.getByRole('heading', { name: 'Quelqu’un a enregistré avant vous' }).waitFor();
    expect(await faults(mine)).toEqual([]);
    const [title, service] = [
      mine.getByRole('group', { name: 'Nom du traitement' }),
      mine.getByRole('group', { name: 'Service en charge' }),
    ];
    expect(await title.innerText()).toMatch(
      /Modifié des deux côtés[^]*Ma version[^]*Cantine et garderie[^]*La version enregistrée[^]*Cantine scolaire/,
    );
    expect(await service.getByLabel('La version enregistrée').isChecked()).toBe(true);
    await mine.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await mine.getByText('Un champ reste à choisir.').waitFor();
    await title.getByLabel('Ma version').check();
    await mine.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await mine.getByRole('heading', { level: 1, name: 'Cantine et garderie' }).waitFor();
    expect(await said(dpo, activityId)).toEqual({
      name: 'Cantine et garderie',
      responsibleService: 'Enfance',
      reference: 'R-12',
      version: 3,
    });
    await mine.getByRole('link', { name: 'Historique' }).click();
    const change = mine.getByRole('row', { name: /Nom du traitement/ }).first();
    await change.waitFor();
    expect(await change.innerText()).toMatch(/Cantine scolaire[^]*Cantine et garderie/);
    await Promise.all([mine, theirs].map((page) => page.context().close()));
  });

  it('loses nothing that was typed when the connection is lost, nor when the page is loaded again', async () => {
    const { memberId, dpo } = await newMember();
    const page = await openConsole(browser, node, dpo, `/membres/${memberId}/traitements/nouveau`);
    await called(page).fill('Marché de Noël');
    await page.getByRole('button', { name: 'Ajouter : Finalités' }).click();
    await page.keyboard.type('Attribuer les emplacements');
    await page.context().setOffline(true);
    await save(page).click();
    await page.getByText('Rien n’a été enregistré').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Ce que vous avez saisi est toujours là.');
    expect(await called(page).inputValue()).toBe('Marché de Noël');
    await page.context().setOffline(false);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await settled(page);
    await page.getByText(/^Brouillon repris du /).waitFor();
    expect(await called(page).inputValue()).toBe('Marché de Noël');
    expect(await page.getByLabel('Finalité (obligatoire)').inputValue()).toBe('Attribuer les emplacements');

    await page.getByRole('link', { name: 'Registres' }).first().click();
    await page.getByRole('dialog', { name: 'Quitter sans enregistrer ?' }).getByRole('button', { name: 'Rester' }).click();
    await save(page).click();
    await page.getByRole('heading', { level: 1, name: 'Marché de Noël' }).waitFor();
    await page.goto(new URL(`/membres/${memberId}/traitements/nouveau`, node.address).href);
    await settled(page);
    expect(await called(page).inputValue()).toBe('');
    await page.context().close();
  });

  it('says beside the field what is refused, and shows no act that is not allowed', async () => {
    const { memberId, dpo } = await newMember();
    const reader = await node.person({ members: { [memberId]: 'READER' }, locale: 'fr' });
    const activityId = await recordActivity(dpo, memberId);
    const page = await openConsole(browser, node, dpo, `/membres/${memberId}/fiche`);
    await page.getByRole('button', { name: 'Corriger la fiche' }).click();
    await page.getByRole('textbox', { name: 'SIREN' }).fill('12345');
    await save(page).click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.locator('input:focus').getAttribute('data-path')).toBe('siren');
    expect(await faults(page)).toEqual([]);
    await page.context().close();

    const reading = await openConsole(browser, node, reader, `/traitements/${activityId}`);
    expect(await reading.getByRole('link', { name: 'Historique' }).isVisible()).toBe(true);
    for (const act of ['Corriger', 'Arrêter', 'Retirer']) expect(await reading.getByText(act, { exact: true }).count()).toBe(0);
    await reading.context().close();
  });
});

const called = (page: Page) => page.getByLabel('Nom du traitement (obligatoire)');
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).last();

async function recordActivity(person: Client, memberId: string): Promise<string> {
  const { recordActivity: recorded } = await person.ask(
    'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { id } errors { message } } }',
    { input: { memberId, name: 'Cantine', role: 'CONTROLLER', stage: 'LIVE', purposes: [] } },
  );
  return recorded.activity.id as string;
}

async function said(person: Client, id: string): Promise<object> {
  const { node: record } = await person.ask(
    'query ($id: ID!) { node(id: $id) { ... on Activity { name responsibleService reference version } } }',
    { id },
  );
  return record as object;
}
