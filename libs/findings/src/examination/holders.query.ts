import type { Tx } from '../../../database/src/index.js';
import { grouped } from '../../../law/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { partOfRegister } from '../../../records/src/index.js';

/**
 * What the registers of other members say of the shared agreements that this part of a register relies on: those of this node as they
 * are, those of other nodes as these last confirmed them.
 */
export async function holdersOf(tx: Tx, { member, engagements }: RegisterBundle): Promise<RegisterBundle[]> {
  const refs = engagements.flatMap(({ sharedAgreementRef }) => sharedAgreementRef ?? []);
  const elsewhere = refs.flatMap(readings).filter(({ holder }) => holder !== member.id);
  const holders: RegisterBundle[] = [];
  for (const holder of new Set(elsewhere.map((reading) => reading.holder))) {
    const agreements = elsewhere.flatMap((reading) => (reading.holder === holder ? [reading.agreement] : []));
    const part = await partOfRegister(tx, holder, { activities: [], engagements: [], locations: [], agreements });
    if (part !== null) holders.push(part);
  }
  const here = [member.id, ...holders.map((holder) => holder.member.id)];
  return elsewhere.length === 0 ? holders : [...holders, ...(await confirmedTo(tx, member.id, refs, here))];
}

/** `<memberId>/<agreementId>`: ids may hold slashes. */
function readings(ref: string): { holder: string; agreement: string }[] {
  return ref
    .split('')
    .flatMap((letter, at) => (letter === '/' ? [{ holder: ref.slice(0, at), agreement: ref.slice(at + 1) }] : []));
}

/** What the nodes of holders who are not here said lately to a member, holder by holder. */
async function confirmedTo(tx: Tx, memberId: string, refs: string[], here: string[]): Promise<RegisterBundle[]> {
  const said = await tx.prepared<{ holder: RegisterBundle }>(
    `SELECT holder FROM agreement_confirmation
     WHERE member_id = $1 AND ref = ANY($2) AND confirmed_at IS NOT NULL AND NOT stale AND holder IS NOT NULL ORDER BY ref`,
    [memberId, refs],
  );
  const elsewhere = said.map(({ holder }) => holder).filter(({ member }) => !here.includes(member.id));
  return [...grouped(elsewhere, ({ member }) => member.id).values()].map(together);
}

/** One register of what was said of several agreements of one holder, a provider that two of them name once. */
function together(parts: RegisterBundle[]): RegisterBundle {
  const [first] = parts;
  if (first === undefined) throw new Error('A holder said something.');
  const providers = new Map(parts.flatMap((part) => part.providers).map((provider) => [provider.id, provider]));
  return { ...first, providers: [...providers.values()], agreements: parts.flatMap(({ agreements }) => agreements) };
}
