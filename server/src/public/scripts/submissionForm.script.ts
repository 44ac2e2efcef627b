import { submissionShared } from './submissionShared.script.ts';
import { stepsScript } from './steps.script.ts';
import { submitScript } from './submit.script.ts';
import { submissionStorage } from './submissionStorage.script.ts';
import { proofOfWork } from './proofOfWork.script.ts';

/** The script of the submission form: drafts in the browser, validation, time left, sending and amending. */
export const submissionFormScript = `(() => {
${submissionShared}
${proofOfWork}
${submissionStorage}
const form = document.getElementById('entry');
const lostLinkForm = document.getElementById('lost-link');

const setStatus = (container, text) => { container.querySelector('[data-status]').textContent = text; };

const initLostLinkForm = () => {
  lostLinkForm.querySelector('fieldset').disabled = false;
  lostLinkForm.addEventListener('submit', async (event) => {
    event.preventDefault();
    setStatus(lostLinkForm, texts.working);
    const proof = await getProof();
    const response = proof && (await postJson('/api/public/contests/' + lostLinkForm.dataset.slug + '/link', { email: lostLinkForm.elements.lostEmail.value, proof }));
    discardProof();
    setStatus(lostLinkForm, response?.status === 202 ? texts.linkSent : response?.body?.errors?.email ?? failureText(response));
  });
};
if (lostLinkForm) initLostLinkForm();
if (!form) return;

const key = 'pilotage-entry-' + form.dataset.slug + (token === null ? '' : '-' + token.slice(0, 8));
const fields = [...form.querySelectorAll('input[name], textarea[name], select[name]')].filter(({ name, type }) => name !== 'website' && type !== 'file' && type !== 'hidden');
const picker = form.querySelector('input[type=file]');
const maxFiles = Number(picker?.dataset.most ?? 0);
const maxFileSize = 10 * 1024 * 1024;
let files = [];
/** Files of the confirmed solution that an amendment keeps. */
let retainedFiles = [];
let idempotencyKey = null;

const valueOf = (field) => field.type === 'checkbox' ? field.checked : field.value;
const setValue = (field, value) => {
  if (field.type === 'checkbox') field.checked = value === true;
  else field.value = value ?? '';
};
const errorOf = (name) => document.getElementById('entry-' + name.replace('.', '-') + '-error');

const updateCount = (field) => {
  const line = form.querySelector('[data-count="' + field.name + '"]');
  if (line) line.textContent = say('count', { n: field.value.length, of: field.dataset.longest });
};

const drawFiles = () => {
  const fileItem = (name, size, onclick) => createNode('li', {}, createNode('span', {}, say('file', { name, size: Math.max(1, Math.round(size / 1024)) })),
    createNode('button', { type: 'button', class: 'quiet', 'aria-label': say('remove', { name }), onclick }, '✕'));
  form.querySelector('[data-files]').replaceChildren(
    ...retainedFiles.map((file) => fileItem(file.name, file.size, () => { retainedFiles = retainedFiles.filter((each) => each !== file); onChange(); drawFiles(); })),
    ...files.map((file) => fileItem(file.name, file.size, () => { files = files.filter((each) => each !== file); onChange(); drawFiles(); saveFiles(key, files); })),
  );
  drawSummary();
};

let saving = null;
const save = () => {
  saving = null;
  const draft = Object.fromEntries(fields.filter(({ name }) => name !== 'consent').map((field) => [field.name, valueOf(field)]));
  try { localStorage.setItem(key, JSON.stringify(draft)); } catch { return; }
  setStatus(form, texts.stored);
};
const onChange = () => {
  idempotencyKey = null;
  void getProof();
  clearTimeout(saving);
  saving = setTimeout(save, 300);
};
const clearDraft = () => {
  clearTimeout(saving);
  saving = null;
  localStorage.removeItem(key);
  void deleteFiles(key);
};

const showFieldError = (name, message) => {
  const line = errorOf(name);
  const field = form.elements[name];
  if (line) { line.textContent = message ?? ''; line.hidden = message === null; }
  if (field?.setAttribute) field.setAttribute('aria-invalid', String(message !== null));
};

/** Shows all problems: at each field, and in a summary that gets the focus. */
const showProblems = (problems) => {
  for (const { name } of [...fields, ...(picker ? [picker] : [])]) showFieldError(name, null);
  const box = form.querySelector('[data-problems]');
  box.hidden = problems.length === 0;
  if (problems.length === 0) return;
  for (const [name, message] of problems) showFieldError(name, message);
  const items = problems.map(([name, message]) => {
    const field = form.elements[name];
    const label = field?.labels?.[0]?.textContent.trim() ?? '';
    const text = say('problem', { field: label || name, why: message });
    return createNode('li', {}, field?.id ? createNode('a', { href: '#' + field.id, onclick: (event) => { event.preventDefault(); showStepOf(field); field.focus(); } }, text) : text);
  });
  box.replaceChildren(createNode('p', {}, texts.needed), createNode('ul', {}, ...items));
  box.focus();
};

const findProblems = () => {
  const problems = [];
  for (const field of fields) {
    if (field.disabled) continue;
    const longest = Number(field.dataset.longest ?? Infinity);
    if (field.required && field.value.trim() === '') problems.push([field.name, texts.required]);
    else if (field.type !== 'checkbox' && field.value.length > longest) problems.push([field.name, say('tooLong', { of: longest })]);
  }
  if (files.length + retainedFiles.length > maxFiles) problems.push(['file', say('tooManyFiles', { of: maxFiles })]);
  if (!form.elements.consent.checked) problems.push(['consent', texts.consent]);
  return problems;
};

const orNull = (text) => text.trim() === '' ? null : text;
const answers = () => fields.filter(({ name }) => name.startsWith('answers.')).map((field) => ({ questionId: Number(field.name.slice(8)), text: field.value }));
const textOf = (name) => form.elements[name]?.value ?? '';
const formValues = () => ({
  title: textOf('title'), summary: textOf('summary'), answers: answers(), country: textOf('country'), theme: orNull(textOf('theme')),
  affiliation: orNull(textOf('affiliation')), mayPublish: form.elements.mayPublish.checked, name: textOf('name'), phone: orNull(textOf('phone')),
  belongsTo: orNull(textOf('belongsTo')), locale: textOf('locale'), consent: form.elements.consent.checked,
  ...(token === null ? { email: textOf('email'), website: textOf('website') } : {}),
});

/** Fills the form with stored values. */
const fill = (values) => {
  for (const field of fields) {
    const answerText = field.name.startsWith('answers.') ? values.answers?.find(({ questionId }) => questionId === Number(field.name.slice(8)))?.text : undefined;
    const value = answerText ?? values[field.name];
    if (value !== undefined) setValue(field, value);
    updateCount(field);
  }
};

${stepsScript}
${submitScript}

for (const field of fields) {
  field.addEventListener('input', () => { updateCount(field); onChange(); });
  updateCount(field);
}
picker?.addEventListener('change', () => {
  const [tooLarge] = [...picker.files].filter(({ size }) => size > maxFileSize);
  showFieldError('file', tooLarge ? say('tooLargeFile', { name: tooLarge.name }) : null);
  files = [...files, ...[...picker.files].filter(({ size }) => size <= maxFileSize)];
  picker.value = '';
  drawFiles();
  onChange();
  void saveFiles(key, files);
});
form.querySelector('[data-clear]').addEventListener('click', () => {
  clearDraft();
  files = [];
  for (const field of fields) if (!field.disabled) setValue(field, field.type === 'checkbox' ? false : field.tagName === 'SELECT' ? field.options[0].value : '');
  for (const field of fields) updateCount(field);
  drawFiles();
  showProblems([]);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  // The Enter key in a field of an earlier step leads to the next one.
  if (isLastStep()) void onSubmit(); else goToNextStep();
});
// What was typed just before the page is left or reloaded.
addEventListener('pagehide', () => { if (saving !== null) save(); });
void init();
})();
`;
