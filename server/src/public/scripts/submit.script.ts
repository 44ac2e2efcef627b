/** How the form is sent, and what of it is filled in at the beginning. */
export const submitScript = `
const whole = form.querySelector('fieldset.whole');
const receiptBox = document.querySelector('[data-receipt]');

const showReceipt = (title, text, receipt) => {
  receiptBox.replaceChildren(make('div', { class: 'card' }, make('h2', {}, title), make('p', {}, text), receiptPart(receipt),
    token === null ? null : make('p', {}, make('a', { href: '/public/entry#' + token, class: 'button' }, texts.toPersonal))));
  receiptBox.focus();
};

const sent = (receipt) => {
  forget();
  form.hidden = true;
  statusOf(form, '');
  showReceipt(texts.sent, token === null ? texts.sentText : texts.amendedText, receipt);
};

const body = (made) => {
  const parts = new FormData();
  parts.set('entry', JSON.stringify(entry()));
  if (token === null) parts.set('proof', JSON.stringify(made));
  else { parts.set('token', token); parts.set('keep', staying.map(({ key }) => key).join(',')); }
  for (const file of files) parts.append('file', file, file.name);
  return parts;
};

let last = null;
/** What was not answered goes out once more as it was, so that the server takes it once. */
const sending = async () => {
  if (idempotencyKey !== null && last !== null) return last;
  const made = token === null ? await proof() : null;
  if (token === null && made === null) return null;
  idempotencyKey = crypto.randomUUID();
  last = { body: body(made), headers: { 'Idempotency-Key': idempotencyKey } };
  return last;
};

const fieldName = (name) => name.startsWith('file') ? 'file' : name;
const refused = (answer) => {
  idempotencyKey = null;
  if (answer.body?.receipt) return showReceipt(texts.lateText, answer.body.detail, answer.body.receipt);
  const problems = Object.entries(answer.body?.errors ?? {}).map(([name, why]) => [fieldName(name), why]);
  if (problems.length > 0) showProblems(problems);
  statusOf(form, problems.length > 0 ? '' : whyOf(answer));
};

const post = async (isSecond) => {
  statusOf(form, texts.working);
  const request = await sending();
  if (request === null) return statusOf(form, texts.failed);
  statusOf(form, texts.sending);
  const path = token === null ? '/api/public/contests/' + form.dataset.slug + '/solutions' : '/api/public/entry/amend';
  const answer = await ask(path, { method: 'POST', ...request });
  if (answer === null || answer.status === 503) return statusOf(form, texts.failed);
  if (answer.status === 200 || answer.status === 202) return sent(answer.body);
  workAnew();
  // The proof had become too old while somebody typed.
  if (answer.body?.errors?.proof && !isSecond) { idempotencyKey = null; return post(true); }
  refused(answer);
};

let isSending = false;
const send = async () => {
  if (isSending) return;
  const problems = missing();
  showProblems(problems);
  if (problems.length > 0) return;
  isSending = true;
  whole.disabled = true;
  await post(false);
  isSending = false;
  whole.disabled = false;
  // A disabled field cannot be focused: what is wrong is shown again now.
  const box = form.querySelector('[data-problems]');
  if (!box.hidden) box.focus();
};

const draftOfForm = () => {
  const { consent, email, website, ...typed } = entry();
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
};
const saveOnServer = async () => {
  // What is still to be kept in the browser is kept now, so that it does not speak after the server's answer.
  clearTimeout(saving);
  save();
  const answer = await askJson('/api/public/entry/draft', { token, draft: draftOfForm() });
  statusOf(form, answer?.status === 200 ? texts.draftSaved : whyOf(answer));
};

/** A new version of what stands: the address is known, and what is typed can be kept on the server. */
const beginAmending = async () => {
  const answer = await askJson('/api/public/entry', { token });
  if (answer?.status !== 200 || !answer.body.canAmend) { location.replace('/public/entry#' + token); return false; }
  const { solution, draft, email, now } = answer.body;
  setClock(now);
  fill(solution);
  if (draft) fill(draft.entry);
  staying = solution.files;
  setValue(form.elements.email, email);
  form.elements.email.disabled = true;
  const button = form.querySelector('[data-save]');
  button.hidden = false;
  button.addEventListener('click', () => void saveOnServer());
  form.querySelector('[data-stays]').textContent = say('amending', { reference: solution.reference });
  // The link's secret stays in the address: within the page one moves without changing it.
  document.addEventListener('click', (event) => {
    const to = event.target.closest('a[href^="#"]')?.getAttribute('href').slice(1);
    if (!to) return;
    event.preventDefault();
    document.getElementById(to)?.scrollIntoView();
  });
  document.getElementById('send').scrollIntoView();
  return true;
};

const tickClock = async () => {
  if (clock === null) {
    const answer = await ask('/api/public/challenge');
    if (answer?.status !== 200) return;
    setClock(answer.body.now);
  }
  const line = document.querySelector('[data-left]');
  const draw = () => { line.textContent = leftText(form.dataset.closes); };
  draw();
  setInterval(draw, 1000);
};

const begin = async () => {
  if (token !== null && !(await beginAmending())) return;
  try {
    const typed = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typed) fill(typed);
  } catch {
    localStorage.removeItem(key);
  }
  files = await keptFiles(key);
  drawFiles();
  whole.disabled = false;
  await tickClock();
};
`;
