import { confirmationPeriod } from '../../submissions/confirmationPeriod.ts';

/** The part of the form's script that sends it and fills it in initially. */
export const submitScript = `
const fieldset = form.querySelector('fieldset.whole');
const receiptBox = document.querySelector('[data-receipt]');

const showReceipt = (title, text, receipt) => {
  receiptBox.replaceChildren(createNode('div', { class: 'card' }, createNode('h2', {}, title), createNode('p', {}, text), receiptPart(receipt),
    token === null ? null : createNode('p', {}, createNode('a', { href: '/public/entry#' + token, class: 'button' }, texts.toPersonal))));
  receiptBox.focus();
};

const maskedAddress = (address) => address.trim().replace(/^(.).*@/, '$1…@');

const hourMs = 3600000;
/** The time left to confirm a submission: in hours, from five days on in days. */
const confirmationTime = ({ receivedAt, closesAt }, hasFiles) => {
  const ms = hasFiles ? ${confirmationPeriod.withFilesMs} : Date.parse(closesAt) + ${confirmationPeriod.afterDeadlineMs} - Date.parse(receivedAt);
  const hours = Math.floor(ms / hourMs);
  return hours < 120 ? say('hours', { n: hours }) : say('days', { n: Math.floor(hours / 24) });
};

const onAccepted = (receipt) => {
  clearDraft();
  form.hidden = true;
  setStatus(form, '');
  if (token !== null) return showReceipt(texts.amendedSent, texts.amendedText, receipt);
  const title = say('sent', { email: maskedAddress(form.elements.email.value), time: confirmationTime(receipt, files.length > 0) });
  showReceipt(title, texts.sentText, receipt);
};

const createBody = (proof) => {
  const parts = new FormData();
  parts.set('entry', JSON.stringify(formValues()));
  if (token === null) parts.set('proof', JSON.stringify(proof));
  else { parts.set('token', token); parts.set('keep', retainedFiles.map(({ key }) => key).join(',')); }
  for (const file of files) parts.append('file', file, file.name);
  return parts;
};

let lastRequest = null;
/** Repeats a request without response under the same idempotency key, so that the server handles it once. */
const prepareRequest = async () => {
  if (idempotencyKey !== null && lastRequest !== null) return lastRequest;
  const proof = token === null ? await getProof() : null;
  if (token === null && proof === null) return null;
  idempotencyKey = crypto.randomUUID();
  lastRequest = { body: createBody(proof), headers: { 'Idempotency-Key': idempotencyKey } };
  return lastRequest;
};

const fieldName = (name) => name.startsWith('file') ? 'file' : name;
const onRefused = (response) => {
  idempotencyKey = null;
  if (response.body?.receipt) return showReceipt(texts.lateText, response.body.detail, response.body.receipt);
  const problems = Object.entries(response.body?.errors ?? {}).map(([name, message]) => [fieldName(name), message]);
  if (problems.length > 0) showProblems(problems);
  setStatus(form, problems.length > 0 ? '' : failureText(response));
};

const submit = async (isRetry) => {
  setStatus(form, texts.working);
  const init = await prepareRequest();
  if (init === null) return setStatus(form, texts.failed);
  setStatus(form, texts.sending);
  const path = token === null ? '/api/public/contests/' + form.dataset.slug + '/solutions' : '/api/public/entry/amend';
  const response = await request(path, { method: 'POST', ...init });
  if (response === null || response.status === 503) return setStatus(form, texts.failed);
  if (response.status === 200 || response.status === 202) return onAccepted(response.body);
  discardProof();
  // The proof has expired: try again with a new one.
  if (response.body?.errors?.proof && !isRetry) { idempotencyKey = null; return submit(true); }
  onRefused(response);
};

let isSending = false;
const onSubmit = async () => {
  if (isSending) return;
  const problems = findProblems();
  showProblems(problems);
  if (problems.length > 0) return;
  isSending = true;
  fieldset.disabled = true;
  await submit(false);
  isSending = false;
  fieldset.disabled = false;
  // Focus again: an element in a disabled fieldset cannot get the focus.
  const box = form.querySelector('[data-problems]');
  if (!box.hidden) box.focus();
};

const draftOfForm = () => {
  const { consent, email, website, ...typed } = formValues();
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
};
const saveOnServer = async () => {
  // Save the local draft first, so that its status text does not replace that of the server.
  clearTimeout(saving);
  save();
  const response = await postJson('/api/public/entry/draft', { token, draft: draftOfForm() });
  setStatus(form, response?.status === 200 ? texts.draftSaved : failureText(response));
};

/** Loads the confirmed solution for an amendment; the draft can be saved on the server. */
const initAmendment = async () => {
  const response = await postJson('/api/public/entry', { token });
  if (response?.status !== 200 || !response.body.canAmend) { location.replace('/public/entry#' + token); return false; }
  const { solution, draft, email, now } = response.body;
  setClock(now);
  fill(solution);
  if (draft) fill(draft.entry);
  retainedFiles = solution.files;
  setValue(form.elements.email, email);
  form.elements.email.disabled = true;
  const button = form.querySelector('[data-save]');
  button.hidden = false;
  button.addEventListener('click', () => void saveOnServer());
  form.querySelector('[data-stays]').textContent = say('amending', { reference: solution.reference });
  // Anchors must not change the fragment, because it holds the token.
  document.addEventListener('click', (event) => {
    const targetId = event.target.closest('a[href^="#"]')?.getAttribute('href').slice(1);
    if (!targetId) return;
    event.preventDefault();
    document.getElementById(targetId)?.scrollIntoView();
  });
  document.getElementById('send').scrollIntoView();
  return true;
};

const tickClock = async () => {
  if (clock === null) {
    const response = await request('/api/public/challenge');
    if (response?.status !== 200) return;
    setClock(response.body.now);
  }
  const line = document.querySelector('[data-left]');
  const draw = () => { line.textContent = leftText(form.dataset.closes); };
  draw();
  setInterval(draw, 1000);
};

const init = async () => {
  if (token !== null && !(await initAmendment())) return;
  try {
    const typed = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typed) fill(typed);
  } catch {
    localStorage.removeItem(key);
  }
  files = await loadFiles(key);
  drawFiles();
  fieldset.disabled = false;
  showStep(0);
  await tickClock();
};
`;
