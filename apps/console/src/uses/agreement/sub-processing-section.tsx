import { Paper, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Facts } from '../../parts/facts';
import { Section } from '../../parts/section';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { ProviderName } from '../../fields/provider-name';
import type { ShownAgreement } from './agreement-values';

/** What it says of further processors, and the notices of new ones: GDPR art. 28(2) and 28(4). */
export function SubProcessingSection({ of: { subProcessing, subProcessorNotices } }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const words = useTranslations('vocabulary');
  const { day } = useFacts();
  const { authorisation, list, listedOn, noticeDays, objectionDays } = subProcessing ?? {};
  return (
    <Section title={t('subProcessing')}>
      <Paper withBorder p="lg">
        <Facts
          of={[
            [t('authorisation'), <Known key="authorisation">{authorisation && words(`authorisation.${authorisation}`)}</Known>],
            [
              t('subProcessors'),
              <Known key="list">{list && (list.length > 0 ? <Listed ids={list} /> : t('noSubProcessors'))}</Known>,
            ],
            [t('listedOn'), <Known key="listed">{listedOn && day(listedOn)}</Known>],
            [t('noticeDays'), <Known key="notice">{noticeDays && t('days', { days: noticeDays })}</Known>],
            [t('objectionDays'), <Known key="objection">{objectionDays && t('days', { days: objectionDays })}</Known>],
          ]}
        />
      </Paper>
      {subProcessorNotices && subProcessorNotices.length > 0 ? (
        <Table
          caption={t('notices')}
          rows={subProcessorNotices}
          keyOf={({ providerId, notifiedOn }) => `${providerId} ${notifiedOn}`}
          columns={[
            { title: t('noticeOf'), of: ({ providerId }) => <ProviderName id={providerId} /> },
            { title: t('notifiedOn'), of: ({ notifiedOn }) => day(notifiedOn) },
            { title: t('objectionDeadline'), of: (one) => <Known>{one.objectionDeadline && day(one.objectionDeadline)}</Known> },
            {
              title: t('noticeDecision'),
              of: ({ decision }) => (decision ? words(`noticeDecision.${decision}`) : <Tag tone="unknown">{t('notDecided')}</Tag>),
            },
          ]}
        />
      ) : (
        <Text c="dimmed">{t('noNotices')}</Text>
      )}
    </Section>
  );
}

function Listed({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => (
        <div key={id}>
          <ProviderName id={id} />
        </div>
      ))}
    </>
  );
}
