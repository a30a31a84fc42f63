import { Checkbox, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { useGrowing } from '../api/use-growing';
import { More } from '../parts/more';
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
  const { filter, asOf } = filters;
  const { first, isWhole, more } = useGrowing([filter, asOf]);
  const [answer, again] = useQuery({ query: PointsListDocument, variables: { filter, asOf, first } });
  return (
    <Answered of={[answer, again]}>
      {({ findings }) =>
        findings.nodes.length === 0 ? (
          <NoPoints filters={filters} />
        ) : (
          <Stack gap="sm" data-usable>
            <RuleHeading filters={filters} first={findings.nodes[0]} />
            <List of={findings} decided={() => again({ requestPolicy: 'network-only' })} />
            <More
              shown={findings.nodes.length}
              total={findings.established + findings.unknown}
              hasMore={findings.pageInfo.hasNextPage && !isWhole}
              isFetching={answer.fetching}
              more={more}
            />
          </Stack>
        )
      }
    </Answered>
  );
}

type Finding = PointsListQuery['findings']['nodes'][number];

function List({ of, decided }: { of: PointsListQuery['findings']; decided: () => void }) {
  const t = useTranslations('findings.list');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayDecide = ({ member }: Finding) => member.may.includes('FINDINGS_DECIDE');
  const open = of.nodes.filter(mayDecide).slice(0, MOST);
  const ids = of.nodes.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
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
      <Text size="sm" c="dimmed">
        {t('counts', { established: of.established, unknown: of.unknown })}
      </Text>
      <ul className={classes.list}>
        {of.nodes.map((finding) => (
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
