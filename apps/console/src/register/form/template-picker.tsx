import { Alert, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { saysSomething } from '../fields/field-words';
import { ActivityTemplatesDocument } from './templates.documents';
import type { Editing } from './use-editing';
import { FIELDS } from './values';

/** The activities that communes have most often: one is chosen, and the form is filled in. */
export function TemplatePicker({ editing: { template, templateProblem, isFilling, fillIn } }: { editing: Editing }) {
  const t = useTranslations('register.form.template');
  const [{ data }] = useQuery({ query: ActivityTemplatesDocument, requestPolicy: 'cache-first' });
  const templates = useMemo(() => data?.activityTemplates ?? [], [data]);
  const choices = useMemo(() => byDomain(templates, t('noDomain')), [templates, t]);
  const described = templates.find(({ code }) => code === template?.code)?.description;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="template">
      <Stack gap="sm">
        <Title order={2} size="h4" id="template">
          {t('title')}
        </Title>
        <Select
          label={t('label')}
          description={t('help')}
          placeholder={t('placeholder')}
          data={choices}
          value={template?.code ?? null}
          onChange={(code) => code && void fillIn(code)}
          searchable
          disabled={isFilling}
          nothingFoundMessage={t('nothing')}
          maw={620}
        />
        {templateProblem && <Alert color="gray" variant="outline" role="alert" title={templateProblem} />}
        {template && (
          <Alert color="marine" variant="outline" role="status" title={t('filled', { name: template.name })}>
            <Said editing={{ template }} />
            {described && <Text size="sm">{described}</Text>}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}

function Said({ editing: { template } }: { editing: Pick<Editing, 'template'> }) {
  const t = useTranslations('register.form.template');
  const fields = useTranslations('register.fields');
  if (!template) return null;
  const { values, kept } = template;
  const named = (of: readonly (keyof typeof values)[]) => of.map((field) => fields(field)).join(', ');
  const said = FIELDS.filter((field) => !kept.includes(field) && field !== 'templateCode' && saysSomething(values[field]));
  return (
    <>
      <Text size="sm">{t('said', { fields: named(said) })}</Text>
      {kept.length > 0 && <Text size="sm">{t('kept', { fields: named(kept) })}</Text>}
    </>
  );
}

function byDomain(templates: readonly { code: string; name: string; domain: string | null }[], noDomain: string) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { code, name, domain } of templates) {
    const group = domain ?? noDomain;
    groups.set(group, [...(groups.get(group) ?? []), { value: code, label: name }]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}
