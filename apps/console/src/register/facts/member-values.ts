import type { FactsOfMember } from './member-facts-screen';

type Dpo = NonNullable<FactsOfMember['dpo']>;
type Contact = NonNullable<FactsOfMember['representative']>;

export type MemberValues = Omit<FactsOfMember, 'id' | 'version' | 'may' | 'dpo' | 'representative'> & {
  representative: Contact;
  dpo: Dpo;
};

const BLANK_CONTACT: Contact = { name: '', role: null, email: null, phone: null, organisation: null };
const BLANK_DPO: Dpo = { ...BLANK_CONTACT, designatedOn: null, shared: null, conventionSignedOn: null };

export const MEMBER_FIELDS = [
  'name', 'kind', 'country', 'siren', 'inseeCode', 'population', 'publicAuthority', 'representative', 'dpo',
] as const satisfies readonly (keyof MemberValues)[]; // prettier-ignore

/** The facts in their form: those of whom nobody is known are there to be filled. */
export function memberValues(member: FactsOfMember): MemberValues {
  const known = { ...member, representative: member.representative ?? BLANK_CONTACT, dpo: member.dpo ?? BLANK_DPO };
  const text = JSON.stringify(Object.fromEntries(MEMBER_FIELDS.map((field) => [field, known[field]])), (key, value: unknown) =>
    key === '__typename' ? undefined : value,
  );
  return JSON.parse(text) as MemberValues;
}

/** What changed, as the API takes it: somebody of whom nothing is said is nobody. */
export function memberChanges(before: MemberValues, after: MemberValues): Partial<ReturnType<typeof asSaid>> {
  const [was, is] = [asSaid(before), asSaid(after)];
  const changed = MEMBER_FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  return Object.fromEntries(changed.map((field) => [field, is[field]]));
}

function asSaid(values: MemberValues) {
  const somebody = <Person extends object>(person: Person): Person | null =>
    Object.values(person).every((value) => value === null || value === '') ? null : person;
  return { ...values, representative: somebody(values.representative), dpo: somebody(values.dpo) };
}
