export { readDocument } from './document/read-document.query.js';
export { StoreDocument } from './document/store-document.use-case.js';
export { RegisterGraphqlModule } from './register.graphql.module.js';
export { RegisterModule } from './register.module.js';
