import type { Tx } from '../../../database/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { partOfRegister } from '../../../records/src/index.js';

/** What the registers of other members say of the shared agreements that this part of a register relies on. */
export async function holdersOf(tx: Tx, { member, engagements }: RegisterBundle): Promise<RegisterBundle[]> {
  const named = engagements.flatMap(({ sharedAgreementRef }) => (sharedAgreementRef === null ? [] : readings(sharedAgreementRef)));
  const elsewhere = named.filter(({ holder }) => holder !== member.id);
  const holders: RegisterBundle[] = [];
  for (const holder of new Set(elsewhere.map((reading) => reading.holder))) {
    const agreements = elsewhere.flatMap((reading) => (reading.holder === holder ? [reading.agreement] : []));
    const part = await partOfRegister(tx, holder, { activities: [], engagements: [], locations: [], agreements });
    if (part !== null) holders.push(part);
  }
  return holders;
}

/** `<memberId>/<agreementId>`: ids may hold slashes. */
function readings(ref: string): { holder: string; agreement: string }[] {
  return ref
    .split('')
    .flatMap((letter, at) => (letter === '/' ? [{ holder: ref.slice(0, at), agreement: ref.slice(at + 1) }] : []));
}
