import { setTimeout as wait } from 'node:timers/promises';
import { commune } from '../../libs/law/examples/example.js';
import { readCalendar, shippedTables } from '../../libs/law/src/index.js';
import { Folder, type Outcome, vigieOn } from '../cli/vigie.js';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';
import { personOf } from '../support/node-with-findings.js';
import { laterTables } from './later-calendar.js';
import { expectCurrent } from './standing.js';

/** Without the words of the JSON reader, the folder, nor the version in force. */
const comparable = (said: string, file: string) =>
  said
    .replace(/ ?: Unexpected.*/, '')
    .replace(file, 'FILE')
    .replace(/(est du|is of) \d{4}-\d\d-\d\d/, '$1 …');

const wrongDay = laterTables('2028-01-01');
wrongDay.adequacy.rows[3]!.valid_to = '2026-02-30';

const refused: [what: string, lang: 'fr' | 'en', content: string | object, status: 1 | 2, said: string][] = [
  ['is no JSON', 'fr', 'pas du JSON', 2, 'vigie: FILE – Ce n’est pas du JSON\nvigie: rien n’a été chargé\n'],
  [
    'has a wrong day',
    'fr',
    wrongDay,
    2,
    'vigie: FILE – adequacy.rows.3.valid_to – Ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ.\nvigie: rien n’a été chargé\n',
  ],
  [
    'has a wrong day',
    'en',
    wrongDay,
    2,
    'vigie: FILE – adequacy.rows.3.valid_to – This is not a day of the calendar, written YYYY-MM-DD.\nvigie: nothing was loaded\n',
  ],
  [
    'is older',
    'en',
    { ...shippedTables, version: '2026-01-01' },
    1,
    'vigie: The calendar in force is of …: that of 2026-01-01 is not later.\n',
  ],
];

const inFrench = `Ce que le calendrier du 15 janvier 2027 a changé
+ apparu ou prolongé, − disparu ou abrégé ; les dates sont celles du constat tel qu’il est devenu, ou de celui qui disparaît

Commune ormes
  + LOC-001 Hébergement principal hors EEE sans adéquation ni garantie
      Guichet en ligne · Éditeur Lavande · CH
      à compter du 1er mai 2026, sans fin prévue

Commune villebrume
  − LOC-001 Hébergement principal hors EEE sans adéquation ni garantie
      Guichet en ligne · Éditeur Lavande · IN
      du 1er janvier 2024 au 31 mai 2026 inclus
`;

const inEnglish = `What the calendar of 15 January 2027 changed
+ appeared or lengthened, − disappeared or shortened; the dates are those of the finding as it became, or of the one that disappears

Commune ormes
  + LOC-001 Primary hosting outside the EEA with neither adequacy nor safeguard
      Guichet en ligne · Éditeur Lavande · CH
      from 1 May 2026, with no end date

Commune villebrume
  − LOC-001 Primary hosting outside the EEA with neither adequacy nor safeguard
      Guichet en ligne · Éditeur Lavande · IN
      from 1 January 2024 to 31 May 2026 inclusive
`;

describe('a later calendar of law', () => {
  const folder = new Folder();
  let node: TestNode;
  let vigie: (...args: string[]) => Promise<Outcome>;
  let dpo: Client;

  beforeAll(async () => {
    node = await testNode();
    vigie = vigieOn({ DATABASE_URL: node.databaseUrl });
    const files = Object.entries({ ormes: 'CH', villebrume: 'IN', azur: 'FR' }).map(([id, country]) =>
      folder.write(
        `${id}.json`,
        commune({ member: { id, name: `Commune ${id}` }, location: { country, from: '2024-01-01', place: country } }),
      ),
    );
    const { status, stderr } = await vigie('import', ...files, '--yes');
    if (status !== 0) throw new Error(stderr);
    dpo = await personOf(node, { ormes: 'DPO', villebrume: 'DPO', azur: 'DPO' });
  }, 60_000);
  afterAll(async () => {
    await node.stop();
    folder.remove();
  });

  it('has every register examined again, by a service that runs, and tells what it changed', async () => {
    // Somebody writes elsewhere: until that is committed, all are pending.
    const elsewhere = node.database.source.createQueryRunner();
    await elsewhere.startTransaction();
    await elsewhere.query('SELECT pg_current_xact_id()');
    const file = folder.write('later.json', laterTables());
    const loading = vigie('calendar', 'load', file);
    await untilPending(3);
    expect(await hostedOutside('2026-05-02')).toEqual(['Commune villebrume']);
    expect(await vigie('calendar', 'changes')).toEqual({
      status: 0,
      stdout: 'Ce que le calendrier du 15 janvier 2027 a changé\nAucun constat n’a changé.\n',
      stderr: 'vigie: 3 registres restent à réexaminer : ce n’est pas tout\n',
    });
    await elsewhere.commitTransaction();
    await elsewhere.release();
    expect(await loading).toEqual({
      status: 0,
      stdout: 'Calendrier du 2027-01-15 chargé, 3 registres réexaminés.\nConstats : 1 apparu ou prolongé, 1 disparu ou abrégé.\n',
      stderr: 'Un par un : vigie calendar changes\n',
    });
    await untilPending(0);
    const days = ['2026-04-30', '2026-05-01', '2026-06-01'];
    expect(await Promise.all(days.map(hostedOutside))).toEqual([
      ['Commune villebrume'],
      ['Commune ormes', 'Commune villebrume'],
      ['Commune ormes'],
    ]);
    expect(await expectCurrent(node.database.transactions, readCalendar(laterTables()))).toEqual([]);

    expect(await vigie('calendar', 'load', file)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'vigie: Le calendrier en vigueur est du 2027-01-15 : celui du 2027-01-15 n’est pas plus récent.\n',
    });

    const asked = [[], ['--lang', 'en']];
    const [french, english] = await Promise.all(asked.map((lang) => vigie('calendar', 'changes', ...lang)));
    expect(french).toEqual({ status: 0, stdout: inFrench, stderr: '' });
    expect(english).toEqual({ status: 0, stdout: inEnglish, stderr: '' });
    const lists = await Promise.all(asked.map((lang) => vigie('calendar', 'list', ...lang)));
    expect(lists.map(({ stdout }) => stdout.split('\n').map((line) => line.replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/, '…')))).toEqual(
      [
        ['2027-01-15  chargé le …  +1  −1  en vigueur', `${shippedTables.version}  chargé le …  +0  −0`, ''],
        ['2027-01-15  loaded on …  +1  −1  in force', `${shippedTables.version}  loaded on …  +0  −0`, ''],
      ],
    );
  }, 60_000);

  it.each(refused)('is refused when it %s (%s)', async (_what, lang, content, status, said) => {
    const before = await calendars();
    const file = folder.write('refused.json', content);
    const answer = await vigie('calendar', 'load', file, '--lang', lang);
    expect({ ...answer, stderr: comparable(answer.stderr, file) }).toEqual({ status, stdout: '', stderr: said });
    expect(await calendars()).toEqual(before);
  });

  it('is refused when it cannot be read', async () => {
    const file = `${folder.path}/nulle-part.json`;
    const answers = await Promise.all([vigie('calendar', 'load', file), vigie('calendar', 'load', file, '--lang', 'en')]);
    expect(answers).toEqual([
      { status: 2, stdout: '', stderr: `vigie: ${file} : ce fichier ne peut pas être lu\n` },
      { status: 2, stdout: '', stderr: `vigie: ${file}: this file cannot be read\n` },
    ]);
  });

  /** The communes whose main hosting is outside the EEA without cover, as they are told of it. */
  async function hostedOutside(asOf: string): Promise<string[]> {
    const query = `query ($asOf: Day) { findings(asOf: $asOf, filter: { rules: ["LOC-001"] }) { nodes { member { name } } } }`;
    const { findings } = await dpo.ask(query, { asOf });
    return findings.nodes.map(({ member }: { member: { name: string } }) => member.name).sort() as string[];
  }

  async function untilPending(members: number): Promise<void> {
    const query = '{ findings(first: 1) { pendingMembers } }';
    while ((await dpo.ask(query)).findings.pendingMembers !== members) await wait(20);
  }

  function calendars() {
    return node.database.source.query<object[]>('SELECT id, loaded_at FROM law_calendar ORDER BY id');
  }
});
