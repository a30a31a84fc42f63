import { english, said } from './texts.js';

export const language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
export const say = said[language];
export const at = (id) => document.getElementById(id);

/** The page is written in French: others read it in English. */
export function speak() {
  document.documentElement.lang = language;
  if (language === 'fr') return;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = english[element.dataset.text];
}

/** The page shows what it has to show. */
export function ready() {
  document.documentElement.dataset.ready = '';
}

/** The data of an answer. What is not one is told at the top of the page, and null. */
export async function ask(query, variables = {}) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (!errors) return data;
    alert(errors[0].message);
  } catch {
    alert(say.noAnswer);
  }
  return null;
}

/** Told at once, also to those who listen; nothing: no longer. */
export function alert(message) {
  at('alert').textContent = message ?? '';
  at('alert').hidden = !message;
}

/** Sends the form to a mutation; what is wrong with a field stands beside it. */
export function submitTo(mutation, inputOf) {
  const form = at('form');
  const [field] = /\w+(?=\(input: \$input\))/.exec(mutation);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    showErrors(form, []);
    const data = await ask(mutation, { input: inputOf(Object.fromEntries(new FormData(form))) });
    button.disabled = false;
    if (!data) return;
    const { viewer, errors } = data[field];
    showErrors(form, errors);
    if (errors.length === 0) welcome(viewer);
  });
  at('show')?.addEventListener('change', ({ target }) => {
    form.elements.password.type = target.checked ? 'text' : 'password';
  });
}

function showErrors(form, errors) {
  const inputs = [...form.querySelectorAll('.field input')];
  const messagesOf = (input) => errors.filter(({ path }) => path.at(-1) === input.name).map(({ message }) => message);
  for (const input of inputs) {
    const message = messagesOf(input).join(' ');
    at(`${input.id}-error`).textContent = message;
    if (message) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }
  const others = errors.filter(({ path }) => !inputs.some(({ name }) => name === path.at(-1)));
  alert(others.map(({ message }) => message).join(' '));
  inputs.find((input) => input.hasAttribute('aria-invalid'))?.focus();
}

/** What to do once signed in. A link that was used leaves the address. */
export function welcome({ name }) {
  history.replaceState(null, '', location.pathname);
  at('form').reset();
  at('form').hidden = true;
  if (at('sign-in')) at('sign-in').hidden = true;
  at('who').textContent = say.who(name);
  at('done').hidden = false;
  at('done-title').focus();
}

/** The secret of a link stands after #, which browsers send to nobody. */
export function secretOfLink() {
  const secret = location.hash.slice(1);
  if (secret !== '') return secret;
  alert(say.noSecret);
  at('form').hidden = true;
  return null;
}
