import { theCommandLine } from '../../libs/database/src/index.js';
import { loadLaterCalendar } from '../../libs/findings/src/index.js';
import { RULES_VERSION, shippedTables } from '../../libs/law/src/index.js';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

interface Event {
  id: string;
  from: string | null;
}

describe('the calendar of law in force', () => {
  let node: TestNode;
  let reader: Client;

  beforeAll(async () => {
    node = await testNode();
    reader = await node.person({ members: { [await node.member()]: 'READER' } });
  });
  afterAll(() => node.stop());

  const fields = 'id kind title countries from to note evidence sources { title url }';
  const calendar = async () =>
    (await reader.ask(`{ lawCalendar { version loadedAt rulesVersion events { ${fields} } } }`)).lawCalendar as {
      version: string;
      loadedAt: string | null;
      rulesVersion: string;
      events: Event[];
    };
  const event = async (id: string) => (await calendar()).events.find((one) => one.id === id);

  it('tells all that its tables date, once each, the earliest first, with what is undated at the end', async () => {
    const { version, loadedAt, rulesVersion, events } = await calendar();
    expect([version, rulesVersion, loadedAt !== null]).toEqual([shippedTables.version, RULES_VERSION, true]);
    const { adequacy, tools, countries } = shippedTables;
    const watched = adequacy.rows.flatMap(({ watch }) => watch ?? []);
    const dated = tools.filter(({ usable_from }) => usable_from !== undefined);
    const rows = [...shippedTables.events, ...adequacy.rows, ...watched, ...dated, ...countries];
    expect(new Set(events.map(({ id }) => id)).size).toBe(rows.length);
    const days = events.map(({ from }) => from ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
    expect(events.at(-1)?.from).toBeNull();
  });

  it('tells of each its days, its source and how sure it is', async () => {
    expect(await event('adequacy/US-SH-2000')).toEqual({
      id: 'adequacy/US-SH-2000',
      kind: 'ADEQUACY',
      title: 'United States (Safe Harbour) · 2000/520/EC',
      countries: ['US'],
      from: '2000-07-26',
      to: '2015-10-06',
      note: 'recipients on a list · only US organisations self-certified to Safe Harbour · CJEU C-362/14 Schrems I',
      evidence: 'SECONDARY',
      sources: [
        { title: '2000/520/EC', url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0520' },
        { title: 'dates: datalenk.com, matheson.com; CELEX from memory', url: null },
      ],
    });
    expect(await event('tool/SCC-2010')).toMatchObject({
      kind: 'TRANSFER_TOOL',
      from: '2010-05-15',
      to: '2022-12-28',
      note: 'new contracts until 26 September 2021',
      evidence: 'MEMORY',
    });
    expect(await event('adequacy/EPO-2025')).toMatchObject({ countries: [] });
    expect(await event('event/GDPR')).toMatchObject({ kind: 'DATE', from: '2018-05-25', to: null, evidence: null, sources: [] });
  });

  it('is told in French to who reads French', async () => {
    await reader.ask('mutation { updateAccount(input: { locale: fr }) { errors { message } } }');
    expect(await event('event/HDS_V2_ONLY')).toMatchObject({
      title: 'HDS v2\u00a0: fin de la transition',
      note: 'tout certificat HDS doit être selon la v2 (LOC-008)',
    });
    expect(await event('tool/SCC-2010')).toMatchObject({ note: 'nouveaux contrats jusqu’au 26 septembre 2021' });
    expect(await event('country/GB 2020-02-01')).toMatchObject({ title: 'Royaume-Uni · période de transition' });
  });

  it('is the one that this node loaded last, whatever is shipped', async () => {
    const news = { id: 'NEWS', date: '2027-01-01', act: 'Loi nouvelle', effect: 'dit autre chose', evidence: 'primary' };
    const tables = { ...shippedTables, version: '2027-01-15', events: [...shippedTables.events, news] };
    await node.database.transactions.run(theCommandLine, (tx) => loadLaterCalendar(tx, tables));
    expect((await calendar()).version).toBe('2027-01-15');
    expect(await event('event/NEWS')).toMatchObject({ title: 'Loi nouvelle', note: 'dit autre chose', evidence: 'PRIMARY' });
  });
});
