import { Paper } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Link } from '../../parts/link';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { AgreementState } from './agreement-state';
import type { ShownAgreement } from './agreement-values';

/** What the register says of the agreement itself. */
export function AgreementFacts({ of }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const words = useTranslations('vocabulary');
  const { day, period, list } = useFacts();
  const { provider, holder, member, renewal, services } = of;
  const renews =
    renewal && t(renewal.tacit ? 'renewsTacit' : 'renewsExpress', { months: renewal.months, times: renewal.times ?? 'none' });
  return (
    <Paper withBorder p="lg">
      <Facts
        of={[
          [t('kind'), words(`agreementKind.${of.kind}`)],
          [t('state'), <AgreementState key="state" of={of.state} />],
          [
            t('provider'),
            <Known key="provider">
              {provider && (
                <Link to="provider" params={{ providerId: provider.id }}>
                  {provider.name}
                </Link>
              )}
            </Known>,
          ],
          holder?.id === member?.id ? null : [t('holder'), holder?.name ?? t('holderElsewhere')],
          [t('vehicle'), words(`vehicle.${of.vehicle}`)],
          [t('reference'), <Known key="reference">{of.reference}</Known>],
          [t('signedOn'), <Known key="signed">{of.signedOn && day(of.signedOn)}</Known>],
          [t('period'), period(of.from, of.to)],
          of.procedureLaunchedOn ? [t('launchedOn'), day(of.procedureLaunchedOn)] : null,
          [t('renews'), <Known key="renews">{renews}</Known>],
          [t('notice'), <Known key="notice">{of.noticeMonths !== null && t('months', { months: of.noticeMonths })}</Known>],
          [t('template'), <Known key="template">{of.template && words(`template.${of.template}`)}</Known>],
          [t('services'), <Known key="services">{services && (services.length > 0 ? list(services) : t('noServices'))}</Known>],
        ]}
      />
    </Paper>
  );
}
