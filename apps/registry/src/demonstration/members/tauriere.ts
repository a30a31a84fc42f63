import type { RegisterBundle } from '../../../../../libs/model/src/index.js';
import { adoptedAll, SCHOOL, TOWN_HALL } from '../records/adopted-all.js';
import { contract } from '../records/contract.js';
import { inUse } from '../records/in-use.js';
import { publicBody, elected, sharedDpo } from '../records/member.js';
import { assisted, clauses2021, onPremises, stored, tool } from '../records/places.js';
import { registerOf } from '../records/register.js';
import { buyerProfile, familyPortal, payrollAtCdg, permitsAtEpci, platformOfSyndicate, suite } from '../shared/uses-of-communes.js';
import { TAURIERE } from '../territory.js';

/** A commune merged in 2019 from three: its papers are in three town halls, and some of them were never found. */
export function tauriere(): RegisterBundle {
  return registerOf(
    publicBody(TAURIERE, {
      kind: 'COMMUNE',
      population: 2240,
      representative: elected('Léandre Pujalte', 'Maire'),
      dpo: sharedDpo('2019-03-04', '2019-09-05'),
    }),
    {
      activities: adoptedAll(
        [...TOWN_HALL, ...SCHOOL, 'MP-01', 'SIG-01', 'AAC-01'],
        {
          'IT-01': { transfersDeclared: true },
          'AAC-01': { data: null },
          'RH-02': { dpia: { criteria: null, exempt: null, validatedOn: null, residualRisk: null } },
          'SIG-01': { securityMeasures: null, reviewedOn: '2024-11-12' },
        },
        { from: '2019-01-01', responsibleService: 'Secrétariat général' },
      ),
      uses: [
        suite(),
        familyPortal(),
        payrollAtCdg(),
        permitsAtEpci(),
        platformOfSyndicate({ of: ['act-assemblees'] }),
        buyerProfile(),
        inUse({
          slug: 'telephonie',
          provider: 'atlasud',
          service: 'Téléphonie et assistance',
          of: ['act-messagerie-bureautique'],
          from: '2019-04-01',
          agreements: ['agr-telephonie'],
          at: [
            stored('FR', 'Marseille'),
            // New clauses in time, but nobody has looked at the law over there.
            assisted('MA', 'Casablanca', {
              operator: 'atlasud-maroc',
              transferTools: [
                clauses2021('2022-12-05', 'Atlasud Maroc SARL', null),
                tool('SCC-2010', { importer: 'Atlasud Maroc SARL', signedOn: '2019-03-25' }),
              ],
            }),
          ],
        }),
        inUse({
          slug: 'plan-cadastral',
          provider: 'cadastrelle',
          service: 'Consultation du cadastre',
          of: ['act-cadastre'],
          from: '2019-06-03',
          agreements: ['agr-plan-cadastral'],
          at: [stored('FR', 'Roubaix', { operator: 'ovhcloud' })],
        }),
      ],
      onSite: [onPremises('act-attestations-accueil', 'mairie déléguée de Taurière')],
      agreements: [
        contract({
          slug: 'telephonie',
          provider: 'atlasud',
          title: 'Téléphonie et assistance',
          signedOn: '2019-03-25',
          from: '2019-04-01',
          to: '2027-04-01',
          naming: ['atlasud-maroc'],
        }),
        contract({
          slug: 'plan-cadastral',
          provider: 'cadastrelle',
          title: 'Consultation du cadastre',
          signedOn: '2019-05-20',
          from: '2019-06-03',
          to: '2028-06-03',
          naming: ['ovhcloud'],
        }),
      ],
    },
  );
}
