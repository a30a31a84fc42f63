import type { Operation } from '../protocol/operation.js';
import { activitiesPage } from './activities-page.operation.js';
import { agreementsPage } from './agreements-page.operation.js';
import { findingsPage } from './findings-page.operation.js';
import { findingsSummary } from './findings-summary.operation.js';
import { locationsSummary } from './locations-summary.operation.js';
import { providersKeys } from './providers-keys.operation.js';

/** What is answered from what members share of their registers. */
export const VIEW_OPERATIONS: readonly Operation[] = [
  findingsPage,
  findingsSummary,
  agreementsPage,
  providersKeys,
  locationsSummary,
  activitiesPage,
];
