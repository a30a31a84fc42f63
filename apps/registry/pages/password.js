import { ready, secretOfLink, speak, submitTo } from './page.js';

speak();
const secret = secretOfLink();
submitTo(
  `mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) { viewer { name } errors { path message } } }`,
  ({ password }) => ({ secret, password }),
);
ready();
