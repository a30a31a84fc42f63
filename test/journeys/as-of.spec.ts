import type { Client } from '../support/client.js';
import { demonstrationNode } from '../support/demonstration-node.js';

/**
 * The same question, of five days: what of ours is outside the Union without cover? Nothing was written in between: one examination
 * answers for every day, past and to come.
 */
describe('what of ours is outside the Union without cover?', () => {
  let node: Awaited<ReturnType<typeof demonstrationNode>>;
  let dpo: Client;

  beforeAll(async () => {
    node = await demonstrationNode('2026-11-24');
    dpo = node.dpo;
  }, 60_000);
  afterAll(() => node.stop());

  it('on 15 July 2020, nothing: the Privacy Shield still covers what is in the United States', async () => {
    expect(await outside('2020-07-15')).toEqual([]);
  });

  it('on 16 July 2020, four: the Court has annulled it that day (Schrems II), and nobody had other clauses', async () => {
    expect(await outside('2020-07-16')).toEqual([
      'Commune de Pierrelance : Formulaires en ligne · Formwillow LLC · Oregon, US (LOC-001)',
      'Commune de Saint-Avit-sur-Vézonne : Envoi de lettres d’information · Brindlemail, Inc. · Ohio, US (TRF-004)',
      'Commune de Sorbelle-le-Pont : Envoi de lettres d’information · Brindlemail, Inc. · Ohio, US (TRF-004)',
      'Ville d’Argelieu : Envoi de lettres d’information · Brindlemail, Inc. · Ohio, US (TRF-004)',
    ]);
  });

  it('each of the three then went its own way: clauses and their assessment, another tool, nothing until the new framework', async () => {
    const { findings } = await dpo.ask(
      '{ findings(filter: { rules: ["TRF-004"] }, asOf: "2020-07-16") { nodes { member { name } to } } }',
    );
    const ends = (findings.nodes as Row[]).map(({ member, to }) => [member.name, to] as const);
    expect(Object.fromEntries(ends)).toEqual({
      'Ville d’Argelieu': '2021-11-15',
      'Commune de Saint-Avit-sur-Vézonne': '2020-10-01',
      'Commune de Sorbelle-le-Pont': '2023-09-18',
    });
  });

  it('on 28 December 2022, a telephone line too: the standard clauses of 2010 ended the day before', async () => {
    const before = await outside('2022-12-27');
    const after = await outside('2022-12-28');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'Commune de Sorbelle-le-Pont : Téléphonie et assistance · Atlasud Maroc SARL · Casablanca, MA (TRF-004)',
    ]);
  });

  it('today, seven that are established, and two that nobody can rule out', async () => {
    expect(await counts(null)).toEqual({ established: 7, unknown: 2, pendingMembers: 0 });
    expect(await counts('2026-11-24')).toEqual(await counts(null));
    const unknown = await outside('2026-11-24', 'UNKNOWN');
    expect(unknown).toEqual([
      'Communauté de communes du Pays de Vézonne : Suivi de projets · 37signals LLC (Basecamp), US (LOC-001)',
      'Commune de Montfauve : Messagerie et sauvegarde externalisée · OVHcloud · Beauharnois, CA (LOC-002)',
    ]);
  });

  it('since 26 September 2026, health data in Switzerland: adequacy does not cure it', async () => {
    expect(await outside('2026-09-25')).not.toContainEqual(expect.stringContaining('LOC-009'));
    expect(await outside('2026-09-26')).toContainEqual(
      'Centre communal d’action sociale d’Argelieu : Dossier patient en ligne · Infomaniak · Genève, CH (LOC-009)',
    );
  });

  it('in two years, what is known today to end: nobody has to look again for it to be found', async () => {
    const today = await outside('2026-11-24');
    const later = await outside('2028-11-24');
    expect(later.filter((line) => !today.includes(line))).toEqual([
      'Communauté de communes du Pays de Vézonne : Téléphonie et assistance · Atlasud Maroc SARL · Casablanca, MA (LOC-003)',
      'Commune de Sorbelle-le-Pont : Assistance de nuit · Halcyon Desk Services Pvt. Ltd. · Pune, IN (LOC-003)',
      'Commune de Sorbelle-le-Pont : Envoi de lettres d’information · Brindlemail, Inc. · Ohio, US (TRF-004)',
    ]);
  });

  interface Row {
    member: { name: string };
    to: string | null;
    rule: { code: string };
    subject: { label: string };
    countries: string[];
  }

  async function outside(day: string, certainty: 'ESTABLISHED' | 'UNKNOWN' = 'ESTABLISHED'): Promise<string[]> {
    const { findings } = await dpo.ask(
      `query ($asOf: Day, $certainty: Certainty) {
        findings(filter: { themes: [NON_EU_HOSTING], certainty: $certainty }, asOf: $asOf) {
          nodes { member { name } rule { code } subject { label } countries } pageInfo { hasNextPage } } }`,
      { asOf: day, certainty },
    );
    expect(findings.pageInfo.hasNextPage).toBe(false);
    return (findings.nodes as Row[])
      .map(({ member, rule, subject, countries }) => `${member.name} : ${subject.label}, ${countries.join()} (${rule.code})`)
      .toSorted();
  }

  async function counts(asOf: string | null) {
    const { findings } = await dpo.ask(
      'query ($asOf: Day) { findings(filter: { themes: [NON_EU_HOSTING] }, asOf: $asOf, first: 1) { established unknown pendingMembers } }',
      { asOf },
    );
    return findings as object;
  }
});
