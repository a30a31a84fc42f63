import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { usePart } from '../../address/use-part';
import { Answered } from '../../api/answered';
import { ButtonLink } from '../../parts/button-link';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Page } from '../../parts/page';
import { Section } from '../../parts/section';
import { HistoryOf } from '../../register/history/history-of';
import { useMay } from '../../session/use-may';
import { FindingsSection } from '../../changes/findings-section';
import { CorrectProvider } from './correct-provider';
import { ProviderFacts } from './provider-facts';
import { ProviderUses } from './provider-uses';
import { ProviderDocument, type ProviderQuery } from './provider.documents';

export type ShownProvider = NonNullable<ProviderQuery['provider']>;

/** A provider: what the catalogue knows of it, who uses it, and what the rules say of that. */
export default function ProviderScreen() {
  const id = usePart('providerId');
  const answer = useQuery({ query: ProviderDocument, variables: { id } });
  return (
    <Answered of={answer}>
      {({ provider }) =>
        provider ? <Shown key={provider.id} of={provider} again={() => answer[1]({ requestPolicy: 'network-only' })} /> : <NoPage />
      }
    </Answered>
  );
}

function Shown({ of, again }: { of: ShownProvider; again: () => void }) {
  const t = useTranslations('providers.one');
  const mayCorrect = useMay('PROVIDERS_FACTS');
  const [isCorrecting, setCorrecting] = useState(false);
  const isUsed = of.use.members > 0;
  return (
    <Page
      title={of.name}
      trail={<Link to="providers">{t('back')}</Link>}
      acts={
        <>
          {isUsed && (
            <ButtonLink to="answerForProvider" params={{ providerId: of.id }}>
              {t('answerOnce')}
            </ButtonLink>
          )}
          {mayCorrect && !isCorrecting && (
            <Button variant="default" onClick={() => setCorrecting(true)}>
              {t('correct')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="xl">
        {isCorrecting ? (
          <CorrectProvider
            of={of}
            leave={() => setCorrecting(false)}
            done={() => {
              setCorrecting(false);
              again();
            }}
            again={again}
          />
        ) : (
          <ProviderFacts of={of} />
        )}
        <ProviderUses id={of.id} />
        <FindingsSection of={of.findings.nodes} />
        <Section title={t('history')}>
          <HistoryOf id={of.id} record="PROVIDER" labelOf={(field) => (isLabelled(field) ? t(`fields.${field}`) : null)} />
        </Section>
      </Stack>
    </Page>
  );
}

const LABELLED = ['name', 'kind', 'country', 'identifiers', 'control', 'certifications', 'memberId'] as const;
const isLabelled = (field: string): field is (typeof LABELLED)[number] => (LABELLED as readonly string[]).includes(field);
