import { ready, language, secretOfLink, speak, submitTo } from './page.js';

speak();
const secret = secretOfLink();
submitTo(
  `mutation ($input: CreateFirstAccountInput!) { createFirstAccount(input: $input) { viewer { name } errors { path message } } }`,
  ({ name, email, password }) => ({ secret, name, email, password, locale: language }),
);
ready();
