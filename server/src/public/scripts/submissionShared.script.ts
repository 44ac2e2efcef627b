import { sentenceEndPattern, placeholderPattern } from '@pilotage/shared';

/** Functions for the scripts of the form and the personal page: texts, DOM elements, requests, receipts and the time left. */
export const submissionShared = `
const root = document.querySelector('[data-texts]');
const texts = root ? JSON.parse(root.dataset.texts) : {};
const say = (key, params = {}) => (texts[key] ?? key).replace(${placeholderPattern}, (whole, name, stop = '') => {
  if (!Object.hasOwn(params, name)) return whole;
  const value = String(params[name]);
  return ${sentenceEndPattern}.test(value) ? value : value + stop;
});
const dateFormat = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };
const formatInstant = (instant, timeZone) => new Intl.DateTimeFormat('en-GB', { ...dateFormat, timeZone }).format(new Date(instant));

const createNode = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** The server's response; null if the server is not reachable. */
const request = async (path, init) => {
  try {
    const response = await fetch(path, { cache: 'no-store', credentials: 'omit', ...init });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return null;
  }
};
const postJson = (path, body) => request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const failureText = (response) => response === null ? texts.failed : say('refused', { why: response.body?.detail ?? response.status });

/** The server's clock in ms: its last known time plus the time that has passed in the browser since. */
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

const facts = (rows) => createNode('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [createNode('dt', {}, name), createNode('dd', {}, value)]));
const code = (text) => createNode('code', {}, text);
const time = (instant) => createNode('time', { datetime: instant }, formatInstant(instant));

const saveAs = (name, value) => {
  const link = createNode('a', { href: URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const receiptPart = (receipt) => createNode('div', {},
  facts([
    ...(receipt.reference === null ? [] : [[texts.reference, createNode('strong', {}, receipt.reference)]]),
    [texts.receivedAt, time(receipt.receivedAt)],
  ]),
  createNode('details', {},
    createNode('summary', {}, texts.proof),
    facts([
      [texts.closesAt, time(receipt.closesAt)],
      [texts.contentHash, code(receipt.contentHash)],
      [texts.signature, code(receipt.signature)],
    ]),
    createNode('p', { class: 'buttons' }, createNode('button', { type: 'button', class: 'quiet', onclick: () => saveAs('receipt-' + receipt.contest + '.json', receipt) }, texts.download))),
);

const tokenForm = /^#[A-Za-z0-9_-]{43}$/;
const token = tokenForm.test(location.hash) ? location.hash.slice(1) : null;
`;
