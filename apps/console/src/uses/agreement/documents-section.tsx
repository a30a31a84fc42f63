import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Section } from '../../parts/section';
import { useFacts } from '../../parts/use-facts';
import classes from '../../fields/links.module.css';
import type { ShownAgreement } from './agreement-values';

/** Its files, read from the node of the member. */
export function DocumentsSection({ of: { documents, member } }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const { day } = useFacts();
  return (
    <Section title={t('documents')}>
      {!documents || documents.length === 0 ? (
        <Text c="dimmed">{t('noDocuments')}</Text>
      ) : (
        <ul className={classes.links}>
          {documents.map(({ name, sha256, addedOn }) => (
            <li key={sha256}>
              <a href={`/files/${member?.id ?? ''}/${sha256}`}>{name}</a>{' '}
              <Text span c="dimmed" size="sm">
                {t('addedOn', { day: day(addedOn) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
