import { alert, ask, at, language, ready, say, speak, submitTo, welcome } from './page.js';
import { refused } from './texts.js';

speak();
submitTo(
  `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } errors { path message } } }`,
  ({ email, password }) => ({ email, password }),
);
at('sign-out').addEventListener('click', async () => {
  const data = await ask('mutation { signOut { done } }');
  if (data) location.reload();
});

const data = await ask('{ viewer { name } }');
if (data?.viewer) welcome(data.viewer);
else await offerWaysIn();
ready();

async function offerWaysIn() {
  at('sign-in').hidden = false;
  const reason = new URLSearchParams(location.search).get('refused');
  if (reason !== null && Object.hasOwn(refused[language], reason)) alert(refused[language][reason]);
  const ways = await fetch('/sign-in').then(
    (response) => (response.ok ? response.json() : null),
    () => null,
  );
  if (!ways?.openId) return;
  at('openid-link').textContent = say.openId(ways.openId);
  at('openid').hidden = false;
}
