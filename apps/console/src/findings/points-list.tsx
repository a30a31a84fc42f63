import { Checkbox, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePages } from '../api/use-pages';
import { Listed } from '../parts/listed';
import { DecideButton } from './decide-button';
import { NoPoints } from './no-points';
import { PointLine } from './point-line';
import classes from './points-list.module.css';
import { PointsListDocument, type PointsListQuery } from './points.documents';
import { RuleHeading } from './rule-heading';
import type { Filters } from './use-filters';

/** As many as one decision takes. */
const MOST = 100;

/** One by one, the worst first; those that one may decide on can be chosen together. */
export function PointsList({ filters }: { filters: Filters }) {
  const t = useTranslations('findings.list');
  const { filter, asOf } = filters;
  const pages = usePages(PointsListDocument, { filter, asOf }, ({ findings }) => ({
    ...findings,
    totalCount: findings.established + findings.unknown,
  }));
  const [{ data }, again] = pages.state;
  return (
    <div data-usable={data !== undefined || undefined}>
      <Listed pages={pages} none={<NoPoints filters={filters} />}>
        {(findings) => (
          <Stack gap="sm">
            <RuleHeading filters={filters} first={findings[0]} />
            {data && (
              <Text size="sm" c="dimmed">
                {t('counts', { established: data.findings.established, unknown: data.findings.unknown })}
              </Text>
            )}
            <List of={findings} decided={() => again({ requestPolicy: 'network-only' })} />
          </Stack>
        )}
      </Listed>
    </div>
  );
}

type Finding = PointsListQuery['findings']['nodes'][number];

function List({ of, decided }: { of: readonly Finding[]; decided: () => void }) {
  const t = useTranslations('findings.list');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayDecide = ({ member }: Finding) => member.may.includes('FINDINGS_DECIDE');
  const open = of.filter(mayDecide).slice(0, MOST);
  const ids = of.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Stack gap="xs">
      {open.length > 0 && (
        <Group justify="space-between" className={classes.bar}>
          <Checkbox
            label={t('all', { count: open.length })}
            checked={ids.length > 0 && ids.length === open.length}
            indeterminate={ids.length > 0 && ids.length < open.length}
            onChange={({ currentTarget }) => setChosen(new Set(currentTarget.checked ? open.map(({ id }) => id) : []))}
          />
          {ids.length > 0 && (
            <DecideButton
              findingIds={ids.slice(0, MOST)}
              decided={() => {
                setChosen(new Set());
                decided();
              }}
            >
              {t('decide', { count: ids.length })}
            </DecideButton>
          )}
        </Group>
      )}
      <ul className={classes.list}>
        {of.map((finding) => (
          <li key={finding.id} className={classes.line}>
            {mayDecide(finding) && (
              <Checkbox
                className={classes.choice}
                aria-label={t('choose', { sentence: finding.explanation })}
                checked={chosen.has(finding.id)}
                disabled={!chosen.has(finding.id) && ids.length >= MOST}
                onChange={({ currentTarget }) => choose(finding.id, currentTarget.checked)}
              />
            )}
            <PointLine of={finding} memberName={finding.member.name} isLinked />
          </li>
        ))}
      </ul>
      <VisuallyHidden role="status">{ids.length > 0 && t('chosen', { count: ids.length })}</VisuallyHidden>
    </Stack>
  );
}
