import type { Browser, Page } from 'playwright-core';
import { PLACES, type PlaceName } from '../../apps/console/src/places.js';
import { demonstrationRegisters } from '../../apps/registry/src/demonstration/registers.js';
import type { RegisterBundle } from '../../libs/model/src/index.js';
import { demonstrationNode, type DemonstrationNode } from '../support/demonstration-node.js';
import { openConsole } from './console.js';
import { openBrowser } from './open-browser.js';
import { placesOfDemonstration } from './places-of-demonstration.js';

const OWN = 'commune-montfauve';

describe('the browser of a town clerk', () => {
  let browser: Browser;
  let node: DemonstrationNode;
  beforeAll(async () => {
    [browser, node] = await Promise.all([openBrowser(), demonstrationNode('2026-03-02')]);
  });
  afterAll(async () => {
    await browser.close();
    await node.stop();
  });

  it('receives nothing of the registers of others, whatever address is opened', async () => {
    const secrets = secretsOfOthers(demonstrationRegisters(), await catalogue());
    expect(secrets.length).toBeGreaterThan(100);
    const received: string[] = [];
    const page = await openConsole(browser, node, node.clerk, PLACES.firstAccount);
    page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) void response.text().then((text) => received.push(text));
    });
    const own = await placesOfDemonstration(node.dpo);
    const ofOthers = await placesOfDemonstration(node.dpo, 'Pierrelance');
    for (const name of Object.keys(PLACES) as PlaceName[]) {
      for (const path of new Set([own[name], ofOthers[name]])) await visit(page, path);
    }
    const all = received.join('\n');
    expect(received.length).toBeGreaterThan(40);
    expect(all).toContain('Montfauve');
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    await page.context().close();
  });

  /** The activities that communes start from: everybody may read them. */
  const catalogue = async () =>
    JSON.stringify(
      await node.dpo.ask(
        '{ activityTemplates { name description domain draft { name description responsibleService purposes { name } } } }',
      ),
    );

  async function visit(page: Page, path: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(new URL(path, node.address).href, { waitUntil: 'networkidle' });
    const title = page.getByRole('heading', { level: 1 }).first();
    await title.waitFor().catch(() => {
      throw new Error(`${path} has no title.`);
    });
  }
});

/** What is told nowhere but in the registers of others: names of records and places, references, addresses of people. */
function secretsOfOthers(registers: readonly RegisterBundle[], catalogue: string): string[] {
  const isOwn = ({ member }: RegisterBundle) => member.id === OWN;
  const open = JSON.stringify([registers.filter(isOwn), registers.map(({ providers }) => providers)]) + catalogue;
  const texts = registers.filter((register) => !isOwn(register)).flatMap(wordsOf);
  return [...new Set(texts)].filter((text) => text.length > 12 && !open.includes(text));
}

function wordsOf({ member, activities, engagements, locations, agreements }: RegisterBundle): string[] {
  return [
    member.dpo?.email,
    member.representative?.email,
    ...activities.flatMap(({ name, description, responsibleService, purposes }) => [
      name,
      description,
      responsibleService,
      ...purposes.map((purpose) => purpose.name),
    ]),
    ...engagements.map(({ service }) => service),
    ...locations.map(({ place }) => place),
    // One that is shared with the clerk's commune is named in what is found there.
    ...agreements.filter((agreement) => !isSharedWithOwn(agreement)).flatMap(({ title, reference }) => [title, reference]),
  ].filter((text): text is string => typeof text === 'string');
}

const isSharedWithOwn = ({ beneficiaries }: RegisterBundle['agreements'][number]) =>
  beneficiaries?.some(({ memberId }) => memberId === OWN) === true;
