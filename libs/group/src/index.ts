export { verifyAccessRecords, type AccessVerification } from './access-record/verify-access-records.query.js';
export { GroupGraphqlModule } from './group.graphql.module.js';
export { GroupModule } from './group.module.js';
export { ShareWithGroup } from './sharing/share-with-group.use-case.js';
