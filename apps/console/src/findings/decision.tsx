import { useTranslations } from 'use-intl';
import { Facts } from '../parts/facts';
import { useFacts } from '../parts/use-facts';
import type { Point } from './remedies';

/** What people decided about it, who, and until when. */
export function Decision({
  of: { state, reason, owner, dueOn, until, decidedBy, decidedAt },
}: {
  of: NonNullable<Point['decision']>;
}) {
  const t = useTranslations('findings.point');
  const states = useTranslations('vocabulary.decisionState');
  const { day, moment } = useFacts();
  return (
    <Facts
      of={[
        [t('decision'), t('decidedBy', { state: states(state), name: decidedBy, when: moment(decidedAt) })],
        [t('reason'), reason],
        owner ? [t('owner'), owner] : null,
        dueOn ? [t('dueOn'), day(dueOn)] : null,
        until ? [t('until'), day(until)] : null,
      ]}
    />
  );
}
