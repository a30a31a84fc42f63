import type { ClaimElsewhere } from '../../src/confirmation/claims.query.js';
import { readBinding } from '../../src/confirmation/read-binding.js';
import { PeerFailure } from '../../src/peer/peer-failure.js';
import { answering, told } from './far-node.js';

const [agreement] = told.agreements;
const wrong: [what: string, sent: unknown, outcome: string][] = [
  ['nothing', null, 'PROTOCOL_ERROR'],
  ['no agreement', { answer: {}, members: [{ id: 'loin' }] }, 'PROTOCOL_ERROR'],
  ['for which members, nobody knows', { answer: { holder: told } }, 'PROTOCOL_ERROR'],
  ['a text', answering('oui'), 'PROTOCOL_ERROR'],
  ['no register', answering({ agreements: [agreement] }), 'PROTOCOL_ERROR'],
  ['a day that is none', answering({ ...told, agreements: [{ ...agreement, to: '2026-02-30' }] }), 'PROTOCOL_ERROR'],
  ['the register of another', answering({ ...told, member: { ...told.member, id: 'autre' } }), 'PROTOCOL_ERROR'],
  ['another agreement', answering({ ...told, agreements: [{ ...agreement, id: 'h' }] }), 'PROTOCOL_ERROR'],
  ['what is not its own', { answer: { holder: told }, members: [null, { id: 'autre' }] }, 'NOT_AUTHORITATIVE'],
];

describe('what the node of a holder sent', () => {
  it.each(wrong)('is not believed when it says %s', (_what, sent, outcome) => {
    expect(() => readBinding(sent, claim)).toThrow(expect.objectContaining({ outcome, constructor: PeerFailure }) as Error);
  });

  it('is the agreement, or that its holder has none', () => {
    expect(readBinding(answering(told), claim)).toEqual(told);
    expect(readBinding(answering(null), claim)).toBe(null);
  });
});

const claim = { memberId: 'm', ref: 'loin/g', holderId: 'loin', agreementId: 'g' } as ClaimElsewhere;
