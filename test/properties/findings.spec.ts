import fc from 'fast-check';
import { examples } from '../../libs/law/examples/index.js';
import { examine, explain, LANGUAGES, readCalendar, ruleOf, shippedTables, type Theme } from '../../libs/law/src/index.js';
import type { Finding } from '../../libs/model/src/index.js';
import { groups } from '../oracle/arbitraries.js';
import { lessKnown, moreCovered, renamed, reordered } from './changes.js';

const law = readCalendar(shippedTables);
const numRuns = Number(process.env.VIGIE_GENERATED_GROUPS ?? 300);

describe('the findings of any group', () => {
  it('never overlap nor touch with the same certainty, for one rule on one subject', () => {
    holdsFor(groups, (bundles) => {
      for (const ofSubject of bySubject(examine(bundles, law)).values()) {
        const runs = [...ofSubject].sort((a, b) => (a.from < b.from ? -1 : 1));
        for (const [i, next] of runs.slice(1).entries()) {
          const before = runs[i];
          expect(before?.to !== null && before !== undefined && before.to <= next.from).toBe(true);
          expect(before?.to === next.from && before.certainty === next.certainty).toBe(false);
        }
      }
    });
  });

  it('begin no earlier than the law, and before they end', () => {
    holdsFor(groups, (bundles) => {
      for (const { from, to, rule } of examine(bundles, law)) {
        expect(from >= law.day(ruleOf(rule)?.since ?? 'GDPR')).toBe(true);
        expect(to === null || from < to).toBe(true);
      }
    });
  });

  it('say what is missing when unknown, and only then', () => {
    holdsFor(groups, (bundles) => {
      for (const { certainty, missing, rule } of examine(bundles, law)) {
        // A territory to qualify is unknown although no fact is missing.
        if (certainty === 'ESTABLISHED' || rule !== 'LOC-009') expect(missing.length > 0).toBe(certainty === 'UNKNOWN');
      }
    });
  });

  it('do not depend on the order of records, members or files', () => {
    holdsFor(fc.tuple(groups, fc.nat()), ([bundles, seed]) => {
      expect(texts(examine(reordered(bundles, seed), law))).toEqual(texts(examine(bundles, law)));
    });
  });

  it('do not depend on the ids', () => {
    holdsFor(groups, (bundles) => {
      const changed = examine(renamed(bundles), law);
      expect(changed.map(withoutIds).sort()).toEqual(examine(bundles, law).map(withoutIds).sort());
    });
  });

  it('carry the facts of their sentence, in both languages', () => {
    const shown = fc.oneof(
      groups,
      fc.constantFrom(...examples).map(({ group }) => group),
    );
    holdsFor(shown, (bundles) => {
      for (const finding of examine(bundles, law)) {
        for (const language of LANGUAGES) {
          const said = explain(JSON.parse(JSON.stringify(finding)) as Finding, language);
          const words = [said?.title, said?.explanation, said?.remedy, ...(said?.toCollect ?? ['']), ...(said?.sources ?? [''])];
          for (const text of words) expect(text).not.toMatch(/undefined|null|\[object|NaN|^\s*$|[a-z]\.[a-z]+[A-Z]/);
        }
      }
    });
  });
});

describe('more cover', () => {
  it('one more tool in force, listing, certificate or valid beneficiary never lengthens a finding', () => {
    holdsFor(fc.tuple(groups, fc.nat()), ([bundles, seed]) => {
      const { after, themes } = moreCovered(bundles, seed);
      expect(daysOf(examine(after, law), themes).filter(notIn(daysOf(examine(bundles, law), themes)))).toEqual([]);
    });
  });
});

describe('less knowledge', () => {
  it('an unknown never turns a finding into silence', () => {
    holdsFor(fc.tuple(groups, fc.nat()), ([bundles, seed]) => {
      const { after, themes } = lessKnown(bundles, seed);
      expect(daysOf(examine(bundles, law), themes).filter(notIn(daysOf(examine(after, law), themes)))).toEqual([]);
    });
  });
});

function holdsFor<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns });
}

function bySubject(findings: Finding[]): Map<string, Finding[]> {
  const groupsOfFindings = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.memberId} ${finding.subject.id}`;
    groupsOfFindings.set(key, [...(groupsOfFindings.get(key) ?? []), finding]);
  }
  return groupsOfFindings;
}

/** Every (theme, subject, day) with a finding, over the days on which something changes. */
function daysOf(findings: Finding[], themes: readonly Theme[]): string[] {
  const concerned = findings.filter(({ rule }) => themes.includes(ruleOf(rule)?.theme ?? 'REGISTER_QUALITY'));
  return [
    ...new Set(concerned.flatMap((finding) => SAMPLE.filter((day) => holdsOn(finding, day)).map((day) => keyOn(finding, day)))),
  ];
}

/** The first of every month over the life of the law, and the eve and morrow of its own change days. */
const SAMPLE = [
  ...Array.from({ length: 16 * 12 }, (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`),
  '2018-05-25',
  '2020-07-15',
  '2020-07-16',
  '2021-06-27',
  '2021-06-28',
  '2021-09-27',
  '2022-12-27',
  '2022-12-28',
  '2023-07-09',
  '2023-07-10',
  '2025-12-27',
  '2026-05-16',
  '2026-09-26',
  '2031-12-28',
];

function holdsOn({ from, to }: Finding, day: string): boolean {
  return from <= day && (to === null || day < to);
}

function keyOn({ rule, memberId, subject }: Finding, day: string): string {
  return `${ruleOf(rule)?.theme} ${memberId} ${subject.id} ${day}`;
}

function notIn(days: string[]): (day: string) => boolean {
  const known = new Set(days);
  return (day) => !known.has(day);
}

function texts(findings: Finding[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

function withoutIds({ rule, severity, certainty, from, to, facts, missing, activityIds }: Finding): string {
  return JSON.stringify([rule, severity, certainty, from, to, facts, missing, activityIds.length]);
}
