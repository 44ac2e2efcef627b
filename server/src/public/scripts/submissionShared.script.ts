import { sentenceEndPattern, placeholderPattern } from '@pilotage/shared';

/** What the scripts of the form and of the personal page share: their words, questions to the server, receipts and the time left. */
export const submissionShared = `
const root = document.querySelector('[data-texts]');
const texts = root ? JSON.parse(root.dataset.texts) : {};
const say = (key, given = {}) => (texts[key] ?? key).replace(${placeholderPattern}, (whole, name, stop = '') => {
  if (!Object.hasOwn(given, name)) return whole;
  const value = String(given[name]);
  return ${sentenceEndPattern}.test(value) ? value : value + stop;
});
const dateForm = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };
const when = (instant, timeZone) => new Intl.DateTimeFormat('en-GB', { ...dateForm, timeZone }).format(new Date(instant));

const make = (tag, given = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** The server's answer, or null where it could not be reached. */
const ask = async (path, init) => {
  try {
    const answer = await fetch(path, { cache: 'no-store', credentials: 'omit', ...init });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return null;
  }
};
const askJson = (path, body) => ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const whyOf = (answer) => answer === null ? texts.failed : say('refused', { why: answer.body?.detail ?? answer.status });

/** Milliseconds of the server's clock, from the moment at which it was asked and on the browser's count of time since. */
let clock = null;
const setClock = (now) => { clock = { at: Date.parse(now), since: performance.now() }; };
const serverNow = () => clock.at + performance.now() - clock.since;

const units = [[86400, 'day'], [3600, 'hour'], [60, 'minute']];
const leftText = (closesAt) => {
  const seconds = Math.floor((Date.parse(closesAt) - serverNow()) / 1000);
  if (seconds < 0) return texts.leftNone;
  const parts = [];
  let rest = seconds;
  for (const [size, unit] of units) {
    const n = Math.floor(rest / size);
    rest -= n * size;
    if (n > 0) parts.push(n === 1 ? texts[unit] : say(unit + 's', { n }));
  }
  if (seconds < 3600) parts.push(say('seconds', { n: rest }));
  return say('left', { time: parts.slice(0, 2).join(', ') });
};

const facts = (rows) => make('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
const code = (text) => make('code', {}, text);
const time = (instant) => make('time', { datetime: instant }, when(instant));

const saveAs = (name, value) => {
  const link = make('a', { href: URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const receiptPart = (receipt) => make('div', {},
  facts([
    ...(receipt.reference === null ? [] : [[texts.reference, make('strong', {}, receipt.reference)]]),
    [texts.receivedAt, time(receipt.receivedAt)],
    [texts.closesAt, time(receipt.closesAt)],
    [texts.contentHash, code(receipt.contentHash)],
    [texts.signature, code(receipt.signature)],
  ]),
  make('p', { class: 'buttons' }, make('button', { type: 'button', class: 'quiet', onclick: () => saveAs('receipt-' + receipt.contest + '.json', receipt) }, texts.download)),
);

const tokenForm = /^#[A-Za-z0-9_-]{43}$/;
const token = tokenForm.test(location.hash) ? location.hash.slice(1) : null;
`;
