import type { FindingDecision } from '../../../../../../libs/model/src/index.js';

/** What the DPO of the town has already decided. */
export function decisionsOfArgelieu(): FindingDecision[] {
  return [
    {
      rule: 'SOV-001',
      subjectId: 'eng-bureautique',
      findingFrom: '2020-06-02',
      certainty: 'ESTABLISHED',
      severity: 'HIGH',
      state: 'ACCEPTED',
      reason:
        'Risque accepté par le comité numérique jusqu’à la fin du contrat\u00a0; les dossiers du personnel quittent la suite bureautique.',
      owner: 'Direction des systèmes d’information',
      dueOn: null,
      until: '2027-06-02',
      decidedBy: 'Inès Rochebelle',
      decidedAt: '2026-02-12T09:30:00Z',
    },
    {
      rule: 'PRC-003',
      subjectId: 'eng-stationnement',
      findingFrom: '2026-01-01',
      certainty: 'ESTABLISHED',
      severity: 'CRITICAL',
      state: 'IN_PROGRESS',
      reason: 'Avenant en cours de signature, consultation lancée pour le marché suivant.',
      owner: 'Espace public',
      dueOn: '2026-12-18',
      until: null,
      decidedBy: 'Inès Rochebelle',
      decidedAt: '2026-10-19T14:05:00Z',
    },
    {
      rule: 'LOC-007',
      subjectId: 'loc-flotte-assistance',
      findingFrom: '2022-05-02',
      certainty: 'ESTABLISHED',
      severity: 'INFO',
      state: 'NOT_APPLICABLE',
      reason: 'La loi du 6 janvier 1978 s’applique à Nouméa\u00a0; l’astreinte ne voit que les alarmes des lecteurs de badges.',
      owner: null,
      dueOn: null,
      until: null,
      decidedBy: 'Inès Rochebelle',
      decidedAt: '2026-05-21T08:15:00Z',
    },
  ];
}
