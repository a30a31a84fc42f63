import { activityOfTemplate } from './activity-of-template.js';
import { activityTemplate, activityTemplates } from './activity-template.js';

const activity = (code: string) => activityOfTemplate(activityTemplate(code), 'act');

describe('an activity from a template', () => {
  it.each([
    ['EC-01', 'LEGAL_OBLIGATION', 'Code civil art. 34 s.\u00a0; décret 2017-890'],
    ['RDV-01', 'PUBLIC_TASK', null],
    ['CNI-01', 'LEGAL_OBLIGATION', 'décrets 2005-1726 et 2016-1460 (TES)'],
    ['SSIAD-01', 'PUBLIC_TASK', '9(2)(h)\u00a0; CASF, CSP'],
    ['COM-01', 'CONSENT', null],
    ['RH-04', 'PUBLIC_TASK', null],
    ['PM-02', 'LAW_ENFORCEMENT', 'LIL titre III\u00a0; CSI L.241-2'],
  ])('%s rests on %s', (code, legalBasis, legalText) => {
    expect(activity(code).purposes).toEqual([expect.objectContaining({ legalBasis, legalText })]);
  });

  it.each([
    ['EC-01', []],
    ['PERI-01', ['PAI/allergies (art. 9: 9(2)(a) ou (g)) ART_9 a']],
    ['SSIAD-01', ['santé ART_9 h']],
    ['ASS-01', ['opinions politiques manifestement publiques ART_9 e']],
    ['CCAS-01', ['NIR éventuel NIR null', 'appréciation sociale SOCIAL null', 'santé ART_9 null']],
    ['RH-04', []],
    ['MP-01', ['casier (interdictions) ART_10 null']],
  ])('%s holds no other special data than %j', (code, expected) => {
    const special = activity(code).data?.filter((category) => category.special !== null);
    expect(special?.map((category) => `${category.name} ${category.special} ${category.article9Condition}`)).toEqual(
      expected.map((text) => text.replace('art. 9:', 'art. 9\u00a0:')),
    );
  });

  it.each([
    ['EC-01', { cnilListType: null, criteria: ['SENSITIVE_DATA'], exempt: null }],
    ['SCO-01', { cnilListType: 0, criteria: [], exempt: true }],
    ['RH-01', { cnilListType: 0, criteria: [], exempt: null }],
    ['CCAS-01', { cnilListType: 13, criteria: null, exempt: null }],
    ['PCS-01', { cnilListType: 5, criteria: ['VULNERABLE'], exempt: null }],
    ['RH-04', { cnilListType: null, criteria: null, exempt: null }],
    ['FIN-01', { cnilListType: 0, criteria: [], exempt: false }],
  ])('%s knows of its impact assessment what the template says, and never that it was done', (code, expected) => {
    expect(activity(code).dpia).toEqual({ ...expected, waiverReason: null, validatedOn: null, residualRisk: null });
  });

  it.each([
    ['SSIAD-01', true, true],
    ['PERI-01', true, null],
    ['GRU-01', null, null],
    ['FIN-01', false, false],
  ])('%s: health data %s, in the scope of HDS %s', (code, healthData, hdsScope) => {
    expect(activity(code)).toMatchObject({ healthData, hdsScope });
  });

  it('does not answer for the member', () => {
    for (const template of activityTemplates) {
      expect(activityOfTemplate(template, 'act')).toMatchObject({
        transfersDeclared: null,
        securityMeasures: null,
        exerciseOfPublicPowers: null,
        review: null,
        templateCode: template.code,
      });
    }
  });

  it('gives every activity a basis, people, data and a retention period', () => {
    for (const template of activityTemplates) {
      const { purposes, dataSubjects, data } = activityOfTemplate(template, 'act');
      expect(purposes[0]?.legalBasis).not.toBeNull();
      expect(dataSubjects).not.toEqual([]);
      expect(data?.map(({ retention }) => retention?.active ?? '')).not.toContain('');
    }
  });

  it('separates no entry inside parentheses', () => {
    expect(activity('EC-01').recipients).toEqual(['INSEE', 'tribunal judiciaire', 'notaires (COMEDEC)', 'autres communes']);
    expect(activity('URB-01').dataSubjects).toEqual(['demandeurs', 'voisins', 'notaires']);
    expect(activity('COM-01').recipients).toEqual([]);
  });
});
