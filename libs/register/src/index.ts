export { RegisterGraphqlModule } from './register.graphql.module.js';
export { RegisterModule } from './register.module.js';
