export { exportBundle, exportRecorded } from './bundle/export-bundle.js';
export { importBundles, previewImport, type ImportChoices } from './bundle/import-bundle.js';
export {
  IMPORTED_TYPES,
  type Difference,
  type ImportPlan,
  type Planned,
  type PlannedProvider,
  type ProviderChoices,
} from './bundle/import-plan.js';
export { ExchangeGraphqlModule } from './exchange.graphql.module.js';
export { activityOfTemplate } from './template/activity-of-template.js';
export { activityTemplate, activityTemplates, type ActivityTemplate } from './template/activity-template.js';
