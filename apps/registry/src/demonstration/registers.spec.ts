import { examine, isAtLeast, readCalendar, ruleOf, shippedTables, THEMES, type Theme } from '../../../../libs/law/src/index.js';
import { readBundle, type Day, type Finding, type RegisterBundle } from '../../../../libs/model/src/index.js';
import { DEMONSTRATION_PROVIDERS, demonstrationRegisters } from './registers.js';

const TODAY = '2026-11-24';
const bundles = demonstrationRegisters();
const law = readCalendar(shippedTables);
const findingsOn = (day: Day) => examine(bundles, law, day);
const today = findingsOn(TODAY);

describe('the registers of the demonstration', () => {
  it.each(bundles.map((bundle) => [bundle.member.name, bundle] as const))('%s can be read, without a warning', (_, bundle) => {
    expect(readBundle(Buffer.from(JSON.stringify(bundle)))).toEqual({ bundle, warnings: [] });
  });

  it('are the same at each call', () => {
    expect(demonstrationRegisters()).toEqual(bundles);
  });

  it('are thirteen, with some two hundred activities', () => {
    expect(bundles.map(({ member, activities }) => [member.id, activities.length])).toEqual([
      ['ville-argelieu', 29],
      ['commune-sorbelle', 28],
      ['commune-saint-avit', 17],
      ['commune-pierrelance', 15],
      ['commune-aulnois', 13],
      ['commune-montfauve', 14],
      ['commune-tauriere', 15],
      ['commune-chantebise', 11],
      ['commune-fontclare', 6],
      ['cc-pays-de-vezonne', 20],
      ['syndicat-vezonne-numerique', 10],
      ['ccas-argelieu', 14],
      ['cdg-haute-vezonne', 12],
    ]);
  });

  it('name shared agreements that their holders have', () => {
    const held = bundles.flatMap(({ member, agreements }) => agreements.map(({ id }) => `${member.id}/${id}`));
    const named = bundles.flatMap(({ engagements }) => engagements.flatMap(({ sharedAgreementRef }) => sharedAgreementRef ?? []));
    expect(new Set(named).size).toBe(10);
    expect(named.filter((reference) => !held.includes(reference))).toEqual([]);
  });

  it('use every provider of the catalogue, and describe it as the catalogue does', () => {
    const described = bundles.flatMap(({ providers }) => providers);
    for (const provider of DEMONSTRATION_PROVIDERS) expect(described).toContainEqual(provider);
    for (const provider of described) expect(DEMONSTRATION_PROVIDERS).toContainEqual(provider);
  });

  it('have no SIREN that a legal entity could have', () => {
    const text = JSON.stringify(bundles);
    const sirens = [...text.matchAll(/"siren":"(\d+)"/g)].map(([, siren]) => siren);
    expect(sirens.length).toBeGreaterThan(100);
    expect(sirens.filter((siren) => siren?.startsWith('0000') !== true)).toEqual([]);
  });

  it('write French as it is printed: no straight apostrophe', () => {
    const names = bundles.flatMap(({ activities, agreements }) =>
      [...activities, ...agreements].map((record) => JSON.stringify(record)),
    );
    expect(names.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});

describe('what the demonstration shows on 24 November 2026', () => {
  it('is this many findings by theme', () => {
    expect(countsByTheme(today)).toEqual({
      NON_EU_HOSTING: { established: 7, unknown: 2 },
      MISSING_AGREEMENT: { established: 14, unknown: 4 },
      UNKNOWN_LOCATION: { established: 0, unknown: 9 },
      HEALTH_HOSTING: { established: 2, unknown: 3 },
      TRANSFER_FOLLOW_UP: { established: 4, unknown: 0 },
      SOVEREIGNTY: { established: 5, unknown: 2 },
      AGREEMENT_CONTENT: { established: 8, unknown: 11 },
      EXPIRING: { established: 8, unknown: 0 },
      DPIA: { established: 6, unknown: 2 },
      DPO: { established: 1, unknown: 1 },
      REGISTER_QUALITY: { established: 44, unknown: 1 },
    });
  });

  it('is worth a look 83 times', () => {
    expect(today.filter(({ severity }) => isAtLeast(severity, 'MEDIUM'))).toHaveLength(83);
  });

  it('leaves most things in order, in every register but the one that has only just begun', () => {
    const inOrder = bundles.filter(({ member }) => {
      const { subjects, concerned } = shareOf(member.id, (finding) => isAtLeast(finding.severity, 'MEDIUM'));
      return concerned * 4 < subjects;
    });
    const others = bundles.filter((bundle) => !inOrder.includes(bundle)).map(({ member }) => member.id);
    expect(others).toEqual(['commune-fontclare']);
  });

  it('leaves most subjects without any finding', () => {
    const shares = bundles.map(({ member }) => shareOf(member.id, () => true));
    const subjects = shares.reduce((sum, share) => sum + share.subjects, 0);
    const concerned = shares.reduce((sum, share) => sum + share.concerned, 0);
    expect(concerned * 2).toBeLessThan(subjects);
  });

  it('shows what is not known of the register that has only just begun', () => {
    const ofFontclare = today.filter(({ memberId }) => memberId === 'commune-fontclare');
    expect(ofFontclare.filter(({ certainty }) => certainty === 'UNKNOWN')).toHaveLength(11);
  });

  it('has decisions on findings that are still there', () => {
    for (const { member, decisions } of bundles) {
      for (const { rule, subjectId, findingFrom, certainty, severity } of decisions ?? []) {
        expect(today.map(essence)).toContainEqual([member.id, rule, subjectId, findingFrom, certainty, severity]);
      }
    }
    expect(bundles.flatMap(({ decisions }) => decisions ?? [])).toHaveLength(3);
  });
});

describe('data outside the Union without cover, over time', () => {
  it.each([
    ['on the last day of the Privacy Shield', '2020-07-15', 0, 0],
    ['on the day of Schrems II', '2020-07-16', 4, 0],
    ['on the last day of the old clauses', '2022-12-27', 5, 1],
    ['on the day after them', '2022-12-28', 6, 1],
    ['today', TODAY, 7, 2],
    ['in two years', '2028-11-24', 9, 2],
  ])('%s', (_, day, established, unknown) => {
    expect(countsByTheme(findingsOn(day)).NON_EU_HOSTING).toEqual({ established, unknown });
  });
});

function countsByTheme(findings: readonly Finding[]): Partial<Record<Theme, { established: number; unknown: number }>> {
  return Object.fromEntries(
    THEMES.map((theme) => {
      const ofTheme = findings.filter(({ rule }) => ruleOf(rule)?.theme === theme);
      const established = ofTheme.filter(({ certainty }) => certainty === 'ESTABLISHED').length;
      return [theme, { established, unknown: ofTheme.length - established }];
    }),
  );
}

/** Of the activities, engagements, locations and agreements of a member: how many, and how many with such a finding. */
function shareOf(memberId: string, counts: (finding: Finding) => boolean): { subjects: number; concerned: number } {
  const subjects = subjectsOf(bundles.find(({ member }) => member.id === memberId));
  const found = today.filter((finding) => finding.memberId === memberId && counts(finding)).map(({ subject }) => subject.id);
  return { subjects: subjects.length, concerned: subjects.filter((id) => found.includes(id)).length };
}

function subjectsOf(bundle: RegisterBundle | undefined): string[] {
  if (bundle === undefined) return [];
  const { activities, engagements, locations, agreements } = bundle;
  return [...activities, ...engagements, ...locations, ...agreements].map(({ id }) => id);
}

function essence({ memberId, rule, subject, from, certainty, severity }: Finding): string[] {
  return [memberId, rule, subject.id, from, certainty, severity];
}
