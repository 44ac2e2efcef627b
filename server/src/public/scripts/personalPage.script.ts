import { submissionShared } from './submissionShared.script.ts';

/** The personal page: shows what the link's secret opens, and sends it in bodies alone. */
export const personalPageScript = `(() => {
${submissionShared}
const show = (...parts) => root.replaceChildren(...parts);
const card = (title, ...parts) => make('section', { class: 'card' }, make('h2', {}, title), ...parts);
const button = (text, onclick, kind = 'quiet') => make('button', { type: 'button', class: kind, onclick }, text);
let failure = null;

const dead = () => show(card(texts.noLink, make('p', {}, texts.noLinkText), make('p', {}, make('a', { href: '/public', class: 'button quiet' }, texts.contests))));

/** Takes a step and shows what is so afterwards. */
const step = async (path, body = {}) => {
  const answer = await askJson('/api/public/entry' + path, { token, ...body });
  if (answer?.status === 200) return draw(answer.body);
  if (answer?.status === 404) return dead();
  failure = whyOf(answer);
  if (path !== '') return step('');
  show(make('p', { class: 'notice', role: 'alert' }, failure));
};

/** Asks once more before what cannot be undone. */
const surely = (text, work) => {
  const box = make('div', { class: 'notice', 'data-sure': true, role: 'alertdialog', 'aria-label': text, tabindex: '-1' },
    make('p', {}, text),
    make('p', { class: 'buttons' }, button(texts.yes, work, ''), button(texts.no, () => box.remove())));
  root.querySelector('[data-sure]')?.remove();
  root.append(box);
  box.focus();
};

const erase = async () => {
  const answer = await askJson('/api/public/entry/erase', { token });
  if (answer?.status !== 200) { failure = whyOf(answer); return step(''); }
  for (const key of Object.keys(localStorage)) if (key.startsWith('pilotage-entry-')) localStorage.removeItem(key);
  indexedDB.deleteDatabase('pilotage-entry');
  history.replaceState(null, '', location.pathname);
  show(card(texts.erased, make('p', {}, texts.erasedText)));
};

const handOut = async () => {
  const answer = await askJson('/api/public/entry/export', { token });
  if (answer?.status === 200) saveAs('my-data-' + answer.body.contest.slug + '.json', answer.body);
  else { failure = whyOf(answer); step(''); }
};

const pendingPart = ({ pending, solution }) => pending.map(({ reference, receivedAt, title }) => card(texts.waiting,
  make('p', {}, texts.waitingText),
  solution === null ? null : make('p', {}, texts.waitingOver),
  facts([[texts.reference, make('strong', {}, reference)], [texts.receivedAt, when(receivedAt)]]),
  make('p', { class: 'told' }, title),
  make('p', { class: 'buttons' }, button(texts.confirm, () => step('/confirm', { reference }), ''))));

const words = ({ contest, solution }) => (contest.questions ?? []).flatMap(({ id, text }) => {
  const given = solution.answers.find(({ questionId }) => questionId === id);
  return given ? [make('h3', {}, text), make('p', { class: 'told' }, given.text)] : [];
});

const standing = (view) => {
  const { solution, receipt, contest } = view;
  if (solution === null) return null;
  return card(texts.yours,
    facts([
      [texts.state, make('strong', {}, texts['state.' + solution.state])],
      [texts.reference, solution.reference],
      ...(solution.place === null ? [] : [[texts.place, String(solution.place)]]),
      ...(solution.award === null ? [] : [[texts.award, solution.award]]),
      ...(solution.files.length === 0 ? [] : [[texts.files, solution.files.map(({ name }) => name).join(', ')]]),
    ]),
    make('h3', {}, solution.title),
    make('p', { class: 'told' }, solution.summary),
    ...words(view),
    ...(receipt === null ? [] : [make('h3', {}, texts.receipt), receiptPart(receipt)]));
};

const draftPart = ({ draft, contest, canAmend }) => draft === null || !canAmend ? null :
  make('p', { class: 'unsent' }, say('unsent', { at: when(draft.savedAt), left: leftText(contest.closesAt) }));

const draw = (view) => {
  const { contest, email, now, solution, pending, canAmend, canWithdraw, draft } = view;
  setClock(now);
  // The first time there is nothing that it could take the place of: opening the link is what was asked for.
  if (solution === null && pending.length === 1 && failure === null) return step('/confirm', { reference: pending[0].reference });
  const form = '/public/contests/' + contest.slug + '#' + token;
  show(...[
    failure === null ? null : make('p', { class: 'notice', role: 'alert' }, failure),
    facts([
      [texts.contest, make('a', { href: '/public/contests/' + contest.slug }, contest.name)],
      [texts.email, email],
      ...(contest.closesAt === null ? [] : [[texts.deadline, say('byClock', { at: when(contest.closesAt, contest.timeZone), zone: contest.timeZone })]]),
    ]),
    contest.state === 'open' && contest.closesAt !== null ? make('p', { class: 'left' }, leftText(contest.closesAt)) : null,
    draftPart(view),
    ...pendingPart(view),
    standing(view),
    make('p', { class: 'buttons' },
      canAmend ? make('a', { href: form, class: 'button' }, draft === null ? texts.amend : texts.continueDraft) : null,
      canWithdraw ? button(texts.withdraw, () => surely(texts.withdrawSure, () => step('/withdraw'))) : null,
      button(texts.export, handOut),
      button(texts.erase, () => surely(texts.eraseSure, erase))),
  ].filter((part) => part !== null));
  failure = null;
};

addEventListener('hashchange', () => location.reload());
if (token === null) dead();
else step('');
})();
`;
