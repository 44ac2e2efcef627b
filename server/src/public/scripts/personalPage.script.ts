import { submissionShared } from './submissionShared.script.ts';

/** The script of the personal page. It sends the token of the link only in request bodies. */
export const personalPageScript = `(() => {
${submissionShared}
const show = (...parts) => root.replaceChildren(...parts);
const card = (title, ...parts) => createNode('section', { class: 'card' }, createNode('h2', {}, title), ...parts);
const button = (text, onclick, kind = 'quiet') => createNode('button', { type: 'button', class: kind, onclick }, text);
let failure = null;

const showInvalidLink = () => show(card(texts.noLink, createNode('p', {}, texts.noLinkText), createNode('p', {}, createNode('a', { href: '/public', class: 'button quiet' }, texts.contests))));

/** Performs an action and shows the new state. */
const perform = async (path, body = {}) => {
  const response = await postJson('/api/public/entry' + path, { token, ...body });
  if (response?.status === 200) return draw(response.body);
  if (response?.status === 404) return showInvalidLink();
  failure = failureText(response);
  if (path !== '') return perform('');
  show(createNode('p', { class: 'notice', role: 'alert' }, failure));
};

/** Asks for confirmation of an action that cannot be undone. */
const confirmFirst = (text, action) => {
  const box = createNode('div', { class: 'notice', 'data-sure': true, role: 'alertdialog', 'aria-label': text, tabindex: '-1' },
    createNode('p', {}, text),
    createNode('p', { class: 'buttons' }, button(texts.yes, action, ''), button(texts.no, () => box.remove())));
  root.querySelector('[data-sure]')?.remove();
  root.append(box);
  box.focus();
};

const erase = async () => {
  const response = await postJson('/api/public/entry/erase', { token });
  if (response?.status !== 200) { failure = failureText(response); return perform(''); }
  for (const key of Object.keys(localStorage)) if (key.startsWith('pilotage-entry-')) localStorage.removeItem(key);
  indexedDB.deleteDatabase('pilotage-entry');
  history.replaceState(null, '', location.pathname);
  show(card(texts.erased, createNode('p', {}, texts.erasedText)));
};

const exportData = async () => {
  const response = await postJson('/api/public/entry/export', { token });
  if (response?.status === 200) saveAs('my-data-' + response.body.contest.slug + '.json', response.body);
  else { failure = failureText(response); perform(''); }
};

const pendingPart = ({ pending, solution }) => pending.map(({ reference, receivedAt, title }) => card(texts.waiting,
  createNode('p', {}, texts.waitingText),
  solution === null ? null : createNode('p', {}, texts.waitingOver),
  facts([[texts.reference, createNode('strong', {}, reference)], [texts.receivedAt, formatInstant(receivedAt)]]),
  createNode('p', { class: 'told' }, title),
  createNode('p', { class: 'buttons' }, button(texts.confirm, () => perform('/confirm', { reference }), ''))));

const answersPart = ({ contest, solution }) => (contest.questions ?? []).flatMap(({ id, text }) => {
  const found = solution.answers.find(({ questionId }) => questionId === id);
  return found ? [createNode('h3', {}, text), createNode('p', { class: 'told' }, found.text)] : [];
});

const solutionPart = (view) => {
  const { solution, receipt, contest } = view;
  if (solution === null) return null;
  return card(texts.yours,
    facts([
      [texts.state, createNode('strong', {}, texts['state.' + solution.state])],
      [texts.reference, solution.reference],
      ...(solution.place === null ? [] : [[texts.place, String(solution.place)]]),
      ...(solution.award === null ? [] : [[texts.award, solution.award]]),
      ...(solution.files.length === 0 ? [] : [[texts.files, solution.files.map(({ name }) => name).join(', ')]]),
    ]),
    createNode('h3', {}, solution.title),
    createNode('p', { class: 'told' }, solution.summary),
    ...answersPart(view),
    ...(receipt === null ? [] : [createNode('h3', {}, texts.receipt), receiptPart(receipt)]));
};

const draftPart = ({ draft, contest, canAmend }) => draft === null || !canAmend ? null :
  createNode('p', { class: 'unsent' }, say('unsent', { at: formatInstant(draft.savedAt), left: leftText(contest.closesAt) }));

const draw = (view) => {
  const { contest, email, now, solution, pending, canAmend, canWithdraw, draft } = view;
  setClock(now);
  // The first pending submission needs no button: opening the mailed link confirms it.
  if (solution === null && pending.length === 1 && failure === null) return perform('/confirm', { reference: pending[0].reference });
  const form = '/public/contests/' + contest.slug + '#' + token;
  show(...[
    failure === null ? null : createNode('p', { class: 'notice', role: 'alert' }, failure),
    facts([
      [texts.contest, createNode('a', { href: '/public/contests/' + contest.slug }, contest.name)],
      [texts.email, email],
      ...(contest.closesAt === null ? [] : [[texts.deadline, say('byClock', { at: formatInstant(contest.closesAt, contest.timeZone), zone: contest.timeZone })]]),
    ]),
    contest.state === 'open' && contest.closesAt !== null ? createNode('p', { class: 'left' }, leftText(contest.closesAt)) : null,
    draftPart(view),
    ...pendingPart(view),
    solutionPart(view),
    createNode('p', { class: 'buttons' },
      canAmend ? createNode('a', { href: form, class: 'button' }, draft === null ? texts.amend : texts.continueDraft) : null,
      canWithdraw ? button(texts.withdraw, () => confirmFirst(texts.withdrawSure, () => perform('/withdraw'))) : null,
      button(texts.export, exportData),
      button(texts.erase, () => confirmFirst(texts.eraseSure, erase))),
  ].filter((part) => part !== null));
  failure = null;
};

addEventListener('hashchange', () => location.reload());
if (token === null) showInvalidLink();
else perform('');
})();
`;
