import { dangling, danglingIn, isDangling } from './references.js';
import { isRecord, type LooseRecord, type RecordCheck } from './record-check.js';

/**
 * The providers that an agreement names. The holder of a shared act need not have its provider, nor anybody each sub-processor of a
 * list that a vendor publishes: those are warnings. An agreement of the member's own with nobody is a problem.
 */
export const agreementReferences: RecordCheck = (agreement, place, report) => {
  if (place.list !== 'agreements') return;
  const { providerId, subProcessing, subProcessorNotices } = agreement;

  if (isDangling(providerId, 'providers', place)) {
    const draft = dangling(providerId, ['providerId'], 'providers', place);
    if (isOwnProcessing(agreement)) report.problem(draft);
    else report.warning(draft);
  }
  if (isRecord(subProcessing) && Array.isArray(subProcessing.list)) {
    for (const draft of danglingIn(subProcessing.list, ['subProcessing', 'list'], 'providers', place)) report.warning(draft);
  }
  if (!Array.isArray(subProcessorNotices)) return;
  for (const [position, notice] of subProcessorNotices.entries()) {
    if (!isRecord(notice) || !isDangling(notice.providerId, 'providers', place)) continue;
    report.warning(dangling(notice.providerId, ['subProcessorNotices', position, 'providerId'], 'providers', place));
  }
};

const isOwnProcessing = ({ kind, vehicle }: LooseRecord) =>
  kind === 'PROCESSING' && (vehicle === 'OWN' || vehicle === 'ONLINE_TERMS');
