import { submissionShared } from './submissionShared.script.ts';
import { submitScript } from './submit.script.ts';
import { submissionStorage } from './submissionStorage.script.ts';
import { proofOfWork } from './proofOfWork.script.ts';

/** The form: a draft that stays in the browser, what is missing, the time left, and a new version by the personal link. */
export const submissionFormScript = `(() => {
${submissionShared}
${proofOfWork}
${submissionStorage}
const form = document.getElementById('entry');
const lost = document.getElementById('lost-link');

const statusOf = (of, text) => { of.querySelector('[data-status]').textContent = text; };

const lostLink = () => {
  lost.querySelector('fieldset').disabled = false;
  lost.addEventListener('submit', async (event) => {
    event.preventDefault();
    statusOf(lost, texts.working);
    const made = await proof();
    const answer = made && (await askJson('/api/public/contests/' + lost.dataset.slug + '/link', { email: lost.elements.lostEmail.value, proof: made }));
    workAnew();
    statusOf(lost, answer?.status === 202 ? texts.linkSent : answer?.body?.errors?.email ?? whyOf(answer));
  });
};
if (lost) lostLink();
if (!form) return;

const key = 'pilotage-entry-' + form.dataset.slug + (token === null ? '' : '-' + token.slice(0, 8));
const fields = [...form.querySelectorAll('input[name], textarea[name], select[name]')].filter(({ name, type }) => name !== 'website' && type !== 'file' && type !== 'hidden');
const picker = form.querySelector('input[type=file]');
const most = Number(picker?.dataset.most ?? 0);
const largest = 10 * 1024 * 1024;
let files = [];
/** Files of what stands that stay, of a new version. */
let staying = [];
let idempotencyKey = null;

const valueOf = (field) => field.type === 'checkbox' ? field.checked : field.value;
const setValue = (field, value) => {
  if (field.type === 'checkbox') field.checked = value === true;
  else field.value = value ?? '';
};
const errorOf = (name) => document.getElementById('entry-' + name.replace('.', '-') + '-error');

const count = (field) => {
  const line = form.querySelector('[data-count="' + field.name + '"]');
  if (line) line.textContent = say('count', { n: field.value.length, of: field.dataset.longest });
};

const drawFiles = () => {
  const entry = (name, size, onclick) => make('li', {}, make('span', {}, say('file', { name, size: Math.max(1, Math.round(size / 1024)) })),
    make('button', { type: 'button', class: 'quiet', 'aria-label': say('remove', { name }), onclick }, '✕'));
  form.querySelector('[data-files]').replaceChildren(
    ...staying.map((file) => entry(file.name, file.size, () => { staying = staying.filter((each) => each !== file); changed(); drawFiles(); })),
    ...files.map((file) => entry(file.name, file.size, () => { files = files.filter((each) => each !== file); changed(); drawFiles(); keepFiles(key, files); })),
  );
};

let saving = null;
const save = () => {
  const draft = Object.fromEntries(fields.filter(({ name }) => name !== 'consent').map((field) => [field.name, valueOf(field)]));
  try { localStorage.setItem(key, JSON.stringify(draft)); } catch { return; }
  statusOf(form, texts.stored);
};
const changed = () => {
  idempotencyKey = null;
  void proof();
  clearTimeout(saving);
  saving = setTimeout(save, 300);
};
const forget = () => {
  clearTimeout(saving);
  localStorage.removeItem(key);
  void dropFiles(key);
};

const mark = (name, why) => {
  const line = errorOf(name);
  const field = form.elements[name];
  if (line) { line.textContent = why ?? ''; line.hidden = why === null; }
  if (field?.setAttribute) field.setAttribute('aria-invalid', String(why !== null));
};

/** Names all that is wrong: beside each field, and together at the top, where it is read out. */
const showProblems = (problems) => {
  for (const { name } of [...fields, ...(picker ? [picker] : [])]) mark(name, null);
  const box = form.querySelector('[data-problems]');
  box.hidden = problems.length === 0;
  if (problems.length === 0) return;
  for (const [name, why] of problems) mark(name, why);
  const items = problems.map(([name, why]) => {
    const field = form.elements[name];
    const label = field?.labels?.[0]?.textContent.trim() ?? '';
    const text = say('problem', { field: label || name, why });
    return make('li', {}, field?.id ? make('a', { href: '#' + field.id, onclick: (event) => { event.preventDefault(); field.focus(); } }, text) : text);
  });
  box.replaceChildren(make('p', {}, texts.needed), make('ul', {}, ...items));
  box.focus();
};

const missing = () => {
  const problems = [];
  for (const field of fields) {
    if (field.disabled) continue;
    const longest = Number(field.dataset.longest ?? Infinity);
    if (field.required && field.value.trim() === '') problems.push([field.name, texts.required]);
    else if (field.type !== 'checkbox' && field.value.length > longest) problems.push([field.name, say('tooLong', { of: longest })]);
  }
  if (files.length + staying.length > most) problems.push(['file', say('tooManyFiles', { of: most })]);
  if (!form.elements.consent.checked) problems.push(['consent', texts.consent]);
  return problems;
};

const orNull = (text) => text.trim() === '' ? null : text;
const answers = () => fields.filter(({ name }) => name.startsWith('answers.')).map((field) => ({ questionId: Number(field.name.slice(8)), text: field.value }));
const textOf = (name) => form.elements[name]?.value ?? '';
const entry = () => ({
  title: textOf('title'), summary: textOf('summary'), answers: answers(), country: textOf('country'), theme: orNull(textOf('theme')),
  affiliation: orNull(textOf('affiliation')), mayPublish: form.elements.mayPublish.checked, name: textOf('name'), phone: orNull(textOf('phone')),
  belongsTo: orNull(textOf('belongsTo')), locale: textOf('locale'), consent: form.elements.consent.checked,
  ...(token === null ? { email: textOf('email'), website: textOf('website') } : {}),
});

/** Fills the form with what the server or this browser has of it. */
const fill = (given) => {
  for (const field of fields) {
    const answered = field.name.startsWith('answers.') ? given.answers?.find(({ questionId }) => questionId === Number(field.name.slice(8)))?.text : undefined;
    const value = answered ?? given[field.name];
    if (value !== undefined) setValue(field, value);
    count(field);
  }
};

${submitScript}

for (const field of fields) {
  field.addEventListener('input', () => { count(field); changed(); });
  count(field);
}
picker?.addEventListener('change', () => {
  const [tooLarge] = [...picker.files].filter(({ size }) => size > largest);
  mark('file', tooLarge ? say('tooLargeFile', { name: tooLarge.name }) : null);
  files = [...files, ...[...picker.files].filter(({ size }) => size <= largest)];
  picker.value = '';
  drawFiles();
  changed();
  void keepFiles(key, files);
});
form.querySelector('[data-clear]').addEventListener('click', () => {
  forget();
  files = [];
  for (const field of fields) if (!field.disabled) setValue(field, field.type === 'checkbox' ? false : field.tagName === 'SELECT' ? field.options[0].value : '');
  for (const field of fields) count(field);
  drawFiles();
  showProblems([]);
});
form.addEventListener('submit', (event) => { event.preventDefault(); void send(); });
void begin();
})();
`;
