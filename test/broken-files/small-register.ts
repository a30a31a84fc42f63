/** A small register without a fault, as a file. Each broken file is this one with one change. */
export function smallRegister() {
  return {
    format: 'vigie-register/1',
    member: { id: 'm1', name: "Commune d'Essai", kind: 'COMMUNE', country: 'FR', siren: '356000000', publicAuthority: true },
    activities: [
      {
        id: 'a1',
        name: 'État civil',
        role: 'CONTROLLER',
        stage: 'LIVE',
        from: '2020-01-01',
        to: '2024-01-01',
        purposes: [{ name: 'Tenir les actes', legalBasis: 'PUBLIC_TASK' }],
        data: [{ name: 'identité', special: null, retention: { active: '2 ans' } }],
        dpia: { cnilListType: 0 },
      },
      { id: 'a2', name: 'Cantine', role: 'CONTROLLER', stage: 'PROJECT', purposes: [] },
    ],
    providers: [{ id: 'p1', name: 'Éditeur', country: 'US', control: [{ country: 'US', from: '2019-01-01', to: '2020-01-01' }] }],
    engagements: [
      { id: 'e1', activityIds: ['a1'], providerId: 'p1', service: 'Logiciel', role: 'PROCESSOR', agreementIds: ['g1'] },
      { id: 'e2', activityIds: ['a1'], providerId: 'p1', service: 'Assistance', role: 'SUB_PROCESSOR', parentId: 'e1' },
    ],
    locations: [
      {
        id: 'l1',
        engagementId: 'e1',
        kind: 'PRIMARY',
        country: 'US',
        transferTools: [{ tool: 'SCC-2021', module: 2, signedOn: '2021-07-01', to: '2024-07-01' }],
      },
    ],
    agreements: [
      {
        id: 'g1',
        kind: 'PROCESSING',
        holderId: 'm1',
        providerId: 'p1',
        title: 'Acte de sous-traitance',
        state: 'SIGNED',
        vehicle: 'OWN',
        clauses: { '28.3.a': { present: true } },
        beneficiaries: [{ name: 'CCAS', from: '2021-01-01', to: '2022-01-01' }],
      },
    ],
    decisions: [
      {
        rule: 'LOC-001',
        subjectId: 'l1',
        findingFrom: '2020-07-16',
        certainty: 'UNKNOWN',
        severity: 'CRITICAL',
        state: 'ACCEPTED',
        reason: 'Migration en cours',
        decidedBy: 'dpo',
        decidedAt: '2024-05-06T07:08:09Z',
      },
    ],
  };
}
