import { proofOfWork } from './proofOfWork.script.ts';

/** Sends a JSON body and answers the status and what was said; null where nobody answers. */
const postHelper = `const post = async (address, body) => {
  try {
    const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { ok: answer.ok, status: answer.status, said: await answer.json() };
  } catch {
    return null;
  }
};
`;

/** The form "work with us": sends what was typed, names what is wrong at its field, and keeps what was typed where it failed. */
export const cooperationRequestScript = `(() => {
${postHelper}
${proofOfWork}
const form = document.getElementById('ask');
const told = document.getElementById('ask-told');
if (!form || !told) return;
const { proof, workAnew } = openProofs(async () => {
  const answer = await fetch('/api/public/challenge', { cache: 'no-store' });
  return answer.ok ? (await answer.json()).challenge : null;
});
/** The server's answer, or null; a proof that had become too old while somebody typed, or was used, is made anew once. */
const send = async (asked, isSecond = false) => {
  const made = await proof();
  if (made === null) return null;
  const answer = await post(form.getAttribute('action'), { ...asked, proof: made });
  if (!answer?.said.errors?.proof) return answer;
  workAnew();
  return isSecond ? answer : send(asked, true);
};
const say = (text) => {
  told.textContent = text;
  told.focus();
};
const mark = (wrong) => {
  for (const place of form.querySelectorAll('[data-wrong]')) {
    const text = wrong[place.dataset.wrong] ?? '';
    place.textContent = text;
    form.elements[place.dataset.wrong].setAttribute('aria-invalid', String(text !== ''));
  }
  const first = Object.keys(wrong).map((name) => form.elements[name]).find(Boolean);
  if (first) first.focus();
  return first !== undefined;
};
form.hidden = false;
form.addEventListener('input', () => void proof());
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  told.textContent = form.dataset.working;
  const { name, email, message, website } = Object.fromEntries(new FormData(form));
  const answer = await send({ name, email, message, website });
  button.disabled = false;
  if (answer === null) return say(form.dataset.unreachable);
  if (answer.ok) {
    const text = form.dataset.asked;
    form.remove();
    return say(text);
  }
  const { errors = {}, detail } = answer.said;
  if (mark(errors)) told.textContent = form.dataset.failed;
  else say(errors.proof ?? detail ?? form.dataset.failed);
});
})();
`;

/** The page of a mailed link: the token stays behind the # of the address, which is sent to nobody, and goes once it is used. */
export const cooperationScript = `(() => {
${postHelper}
const told = document.getElementById('told');
const asked = document.getElementById('asked');
const token = location.hash.slice(1);
const { dead, failed, unreachable, about, from, visitor, yours } = told.dataset;
const say = (text) => {
  told.textContent = text;
  told.focus();
};
const refused = (answer) => say(answer === null ? unreachable : answer.status === 404 ? dead : (answer.said.detail ?? failed));
const show = ({ kind, reference, title, message, organisation }) => {
  const link = document.getElementById('about');
  link.textContent = about.replace('{title}', () => title);
  link.href = '/public/solutions/' + reference;
  const who = organisation === null ? visitor : from.replace('{organisation}', () => organisation);
  document.getElementById('from').textContent = kind === 'confirm' ? yours : who;
  document.getElementById('message').textContent = message;
  document.getElementById(kind === 'confirm' ? 'confirming' : 'answering').hidden = false;
  asked.hidden = false;
};
const ways = {
  confirm: () => post('/api/public/cooperation/confirm', { token }),
  accept: () => post('/api/public/cooperation/answer', { token, accepts: true, answer: words() }),
  decline: () => post('/api/public/cooperation/answer', { token, accepts: false, answer: words() }),
};
const done = { confirm: 'confirmed', accept: 'accepted', decline: 'declined' };
const words = () => document.getElementById('answer').value.trim() || null;
asked.addEventListener('click', async ({ target }) => {
  const does = target.dataset?.does;
  if (!does) return;
  const buttons = asked.querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  const answer = await ways[does]();
  for (const button of buttons) button.disabled = false;
  if (!answer?.ok) return refused(answer);
  asked.hidden = true;
  history.replaceState(null, '', location.pathname);
  say(told.dataset[done[does]]);
});
(async () => {
  if (token === '') return say(dead);
  const answer = await post('/api/public/cooperation', { token });
  if (answer?.ok) show(answer.said);
  else refused(answer);
})();
})();
`;
