import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Part } from '../activity/part';
import { Said } from '../said/said';
import type { FactsOfMember } from './member-facts-screen';

/** The facts of the body, of who represents it, and of its officer. */
export function ShownFacts({ member }: { member: FactsOfMember }) {
  const t = useTranslations('register.fields');
  const parts = useTranslations('register.facts.parts');
  const row = (label: string, value: unknown, field: string) =>
    [label, <Said key={field} value={value} field={field} record="MEMBER" />] as const;
  const contact = (of: FactsOfMember['representative']) => [
    row(t('contactName'), of?.name, 'name'),
    row(t('function'), of?.role, 'function'),
    row(t('organisation'), of?.organisation, 'organisation'),
    row(t('email'), of?.email, 'email'),
    row(t('phone'), of?.phone, 'phone'),
  ];
  const { dpo } = member;
  return (
    <>
      <Part id="body" title={parts('body')}>
        <Facts
          of={[
            row(t('memberName'), member.name, 'name'),
            row(t('kind'), member.kind, 'kind'),
            row(t('siren'), member.siren, 'siren'),
            row(t('inseeCode'), member.inseeCode, 'inseeCode'),
            row(t('country'), member.country, 'country'),
            row(t('population'), member.population, 'population'),
            row(t('publicAuthority'), member.publicAuthority, 'publicAuthority'),
          ]}
        />
      </Part>
      <Part id="representative" title={parts('representative')}>
        <Facts of={contact(member.representative)} />
      </Part>
      <Part id="dpo" title={parts('dpo')}>
        <Facts
          of={[
            ...contact(dpo),
            row(t('designatedOn'), dpo?.designatedOn, 'designatedOn'),
            row(t('shared'), dpo?.shared, 'shared'),
            row(t('conventionSignedOn'), dpo?.conventionSignedOn, 'conventionSignedOn'),
          ]}
        />
      </Part>
    </>
  );
}
