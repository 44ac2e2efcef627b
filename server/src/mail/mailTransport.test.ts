import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderMailHtml, renderMailText, sanitizeMailText } from './mailContent.ts';
import { createMailTransport } from './mailTransport.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('without a mail server each mail becomes a file for its owner only, and a log line without the address', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const way = createMailTransport({ by: 'folder', folder, from: 'Pilotage <pilotage@localhost>' }, log);
  const mail = {
    to: 'ana@example.si',
    subject: 'Hello',
    text: 'Text',
    html: '<p>Text</p>',
    messageId: 'm',
    attachments: [],
    kind: 'invitation',
    id: 7,
  };
  await way.send(mail, new Date('2019-03-15T09:00:00.000Z'));
  const [file = ''] = readdirSync(folder);
  expect(file).toBe('2019-03-15T09-00-00-000Z-7-invitation.eml');
  expect(readFileSync(join(folder, file), 'utf8')).toContain('To: ana@example.si');
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(file);
  expect(lines[0]).not.toContain('ana@');
});

test('user input becomes one line without anything that a mail program turns into a link', () => {
  const words = sanitizeMailText('Click\r\nBcc: x <b>http://evil.example/a</b> www.evil.example');
  expect(words).not.toMatch(/[\r\n]/);
  expect(words).not.toMatch(/\w\.\w|:\/\//);
  expect(sanitizeMailText('Zentrum für Soziale Innovation d. o. o.')).toBe('Zentrum für Soziale Innovation d. o. o.');
  expect(sanitizeMailText('x'.repeat(100_000))).toHaveLength(200);
});

test('text and HTML have the same content, and HTML contains no foreign markup', () => {
  const letter = {
    subject: 's',
    paragraphs: ['a <b> & c'],
    link: { text: 'Go', href: 'https://x.example/?a=1&b="2"' },
    footer: 'f',
  };
  expect(renderMailText(letter)).toContain('a <b> & c');
  expect(renderMailHtml(letter, 'en')).toContain('a &lt;b&gt; &amp; c');
  expect(renderMailHtml(letter, 'en')).toContain('href="https://x.example/?a=1&amp;b=&quot;2&quot;"');
});
