import { proofOfWork } from './proofOfWork.script.ts';

/** Sends a JSON body and returns status and response body; null if the server is not reachable. */
const postHelper = `const post = async (address, body) => {
  try {
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { ok: response.ok, status: response.status, body: await response.json() };
  } catch {
    return null;
  }
};
`;

/** Keeps what is typed into fields in this tab, until it is sent: leaving and reloading the page lose nothing. */
const keepHelper = `const keepTexts = (name, fields) => {
  const key = 'pilotage-' + name;
  const withStorage = (action) => {
    try {
      return action(sessionStorage);
    } catch {
      // Some browsers store nothing in private windows.
      return null;
    }
  };
  const kept = withStorage((storage) => JSON.parse(storage.getItem(key))) ?? {};
  for (const field of fields) {
    field.value ||= kept[field.id] ?? '';
    field.addEventListener('input', () => {
      const texts = JSON.stringify(Object.fromEntries(fields.map(({ id, value }) => [id, value])));
      withStorage((storage) => storage.setItem(key, texts));
    });
  }
  return () => withStorage((storage) => storage.removeItem(key));
};
`;

/** The script of the cooperation request form: sends it, shows errors at the fields, and keeps the input after a failure. */
export const cooperationRequestScript = `(() => {
${postHelper}
${keepHelper}
${proofOfWork}
const form = document.getElementById('ask');
const status = document.getElementById('ask-told');
if (!form || !status) return;
const { getProof, discardProof } = createProofSolver(async () => {
  const response = await fetch('/api/public/challenge', { cache: 'no-store' });
  return response.ok ? (await response.json()).challenge : null;
});
/** The server's response, or null. An expired or used proof is replaced once. */
const send = async (values, isRetry = false) => {
  const proof = await getProof();
  if (proof === null) return null;
  const response = await post(form.getAttribute('action'), { ...values, proof });
  if (!response?.body.errors?.proof) return response;
  discardProof();
  return isRetry ? response : send(values, true);
};
const showStatus = (text) => {
  status.textContent = text;
  status.focus();
};
const showErrors = (errors) => {
  for (const element of form.querySelectorAll('[data-wrong]')) {
    const text = errors[element.dataset.wrong] ?? '';
    element.textContent = text;
    form.elements[element.dataset.wrong].setAttribute('aria-invalid', String(text !== ''));
  }
  const first = Object.keys(errors).map((name) => form.elements[name]).find(Boolean);
  if (first) first.focus();
  return first !== undefined;
};
form.hidden = false;
const { name: nameField, email: emailField, message: messageField } = form.elements;
const discardTexts = keepTexts(location.pathname, [nameField, emailField, messageField]);
form.addEventListener('input', () => void getProof());
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  status.textContent = form.dataset.working;
  const { name, email, message, website } = Object.fromEntries(new FormData(form));
  const response = await send({ name, email, message, website });
  button.disabled = false;
  if (response === null) return showStatus(form.dataset.unreachable);
  if (response.ok) {
    const text = form.dataset.asked;
    discardTexts();
    form.remove();
    return showStatus(text);
  }
  const { errors = {}, detail } = response.body;
  if (showErrors(errors)) status.textContent = form.dataset.failed;
  else showStatus(errors.proof ?? detail ?? form.dataset.failed);
});
})();
`;

/** The script of the page behind a mailed link. The token is in the fragment of the URL and is removed after use. */
export const cooperationScript = `(() => {
${postHelper}
${keepHelper}
const status = document.getElementById('told');
const request = document.getElementById('asked');
const token = location.hash.slice(1);
const { dead, failed, unreachable, about, from, visitor, yours } = status.dataset;
const showStatus = (text) => {
  status.textContent = text;
  status.focus();
};
const showFailure = (response) => showStatus(response === null ? unreachable : response.status === 404 ? dead : (response.body.detail ?? failed));
const answer = document.getElementById('answer');
let discardAnswer = () => {};
/** Shows what is wrong with the answer at its field; whether that is the reason of the refusal. */
const showAnswerError = (text = '') => {
  document.getElementById('answer-wrong').textContent = text;
  answer.setAttribute('aria-invalid', String(text !== ''));
  if (text !== '') answer.focus();
  return text !== '';
};
const show = ({ kind, reference, title, message, organisation }) => {
  const link = document.getElementById('about');
  link.textContent = about.replace('{title}', () => title);
  link.href = '/public/solutions/' + reference;
  const sender = organisation === null ? visitor : from.replace('{organisation}', () => organisation);
  document.getElementById('from').textContent = kind === 'confirm' ? yours : sender;
  document.getElementById('message').textContent = message;
  document.getElementById(kind === 'confirm' ? 'confirming' : 'answering').hidden = false;
  request.hidden = false;
  if (kind === 'answer') discardAnswer = keepTexts('answer-' + reference, [answer]);
};
const actions = {
  confirm: () => post('/api/public/cooperation/confirm', { token }),
  accept: () => post('/api/public/cooperation/answer', { token, accepts: true, answer: answerText() }),
  decline: () => post('/api/public/cooperation/answer', { token, accepts: false, answer: answerText() }),
};
const resultTexts = { confirm: 'confirmed', accept: 'accepted', decline: 'declined' };
const answerText = () => answer.value.trim() || null;
request.addEventListener('click', async ({ target }) => {
  const action = target.dataset?.does;
  if (!action) return;
  const buttons = request.querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  const response = await actions[action]();
  for (const button of buttons) button.disabled = false;
  if (showAnswerError(response?.body.errors?.answer)) {
    status.textContent = failed;
    return;
  }
  if (!response?.ok) return showFailure(response);
  discardAnswer();
  request.hidden = true;
  history.replaceState(null, '', location.pathname);
  showStatus(status.dataset[resultTexts[action]]);
});
(async () => {
  if (token === '') return showStatus(dead);
  const response = await post('/api/public/cooperation', { token });
  if (response?.ok) show(response.body);
  else showFailure(response);
})();
})();
`;
