import { readBundle, type Agreement, type Reading } from '../src/index.js';
import { fullRegister } from './full-register.js';

describe('a provider that an act names and the register lacks', () => {
  it('is a warning in a shared act: its holder need not use the provider', () => {
    expect(told(withAgreement({ providerId: 'p9', vehicle: 'PURCHASING_GROUP' }))).toEqual({
      warnings: ['agreements[0].providerId'],
    });
    expect(told(withAgreement({ providerId: 'p9', kind: 'SHARED_SERVICE' }))).toEqual({ warnings: ['agreements[0].providerId'] });
  });

  it("is a problem in a processing act of the member's own", () => {
    expect(told(withAgreement({ providerId: 'p9', vehicle: 'ONLINE_TERMS' }))).toEqual({ problems: ['agreements[0].providerId'] });
  });

  it('is a warning among the sub-processors', () => {
    const subProcessing = { authorisation: null, list: ['p1', 'p9'], listedOn: null, noticeDays: null, objectionDays: null };
    const notice = { providerId: 'p8', notifiedOn: '2021-01-01', objectionDeadline: null, decision: null, decidedOn: null };
    expect(told(withAgreement({ subProcessing, subProcessorNotices: [notice] }))).toEqual({
      warnings: ['agreements[0].subProcessing.list[1]', 'agreements[0].subProcessorNotices[0].providerId'],
    });
  });
});

it('an act of another member is not looked for', () => {
  const document = fullRegister();
  for (const engagement of document.engagements) engagement.sharedAgreementRef = 'elsewhere/g9';
  expect(told(document)).toEqual({ warnings: [] });
});

it('of more than a thousand problems, the others are counted', () => {
  const document = { ...fullRegister(), decisions: Array(1500).fill('x') };
  const reading = read(document);
  const problems = 'problems' in reading ? reading.problems : [];
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toMatchObject({ code: 'MORE_PROBLEMS', found: 500 });
});

function withAgreement(changes: Partial<Agreement>): unknown {
  const document = fullRegister();
  return {
    ...document,
    agreements: document.agreements.map((agreement, index) => (index === 0 ? { ...agreement, ...changes } : agreement)),
  };
}

function read(document: unknown): Reading {
  return readBundle(Buffer.from(JSON.stringify(document)));
}

function told(document: unknown): object {
  const reading = read(document);
  if ('problems' in reading) return { problems: reading.problems.map(({ path }) => path) };
  return { warnings: reading.warnings.map(({ path }) => path) };
}
