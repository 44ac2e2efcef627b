import { type InternalRepositories, internalOf, type OpenDatabase, openStores } from '@pilotage/db';
import { createTestClock, engines, type TestClock, openEmptyDatabase } from '@pilotage/db/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../testing/mail/mailServer.ts';
import { maxAttachedBytes } from './mailAttachment.ts';
import { createMailTransport } from './mailTransport.ts';
import { sendMails } from './sendMails.ts';
import type { EmailTemplate } from './emailTemplate.ts';

const from = 'Pilotage <pilotage@consortium.example>';
const log = pino({ level: 'silent' });

const greeting: EmailTemplate = async ({ address }) => ({
  to: String(address),
  language: 'en',
  content: {
    subject: 'Hello\r\nBcc: everybody@evil.example',
    paragraphs: ['<script>alert(1)</script> & "Ő"'],
    link: { text: 'Go', href: 'https://pilotage.example/x' },
    footer: 'Bye',
  },
});

const attached: EmailTemplate = async ({ address, name, size }) => ({
  to: String(address),
  language: 'en',
  content: { subject: 'Files', paragraphs: ['Words'], link: { text: 'Go', href: 'https://pilotage.example/x' }, footer: 'Bye' },
  attachments: {
    text: 'They are attached.',
    files: [{ fileName: String(name), mediaType: 'application/pdf', bytes: Buffer.alloc(Number(size), 'x') }],
  },
});

describe.each(engines)('sending mails, on %s', (engine) => {
  let server: MailServer;
  let opened: OpenDatabase;
  let internal: InternalRepositories;
  let clock: TestClock;
  let query: (text: string) => Promise<Record<string, unknown>[]>;

  beforeEach(async () => {
    server = await startMailServer();
    clock = createTestClock('2019-03-15T09:00:00.000Z');
    opened = await openEmptyDatabase(engine);
    internal = internalOf(opened.database);
    query = (text) => opened.dataSource.query(text);
  });
  afterEach(async () => {
    await opened.database.close();
    await server.close();
  });

  const sender = (limit = 2_000) => {
    const way = createMailTransport({ by: 'smtp', url: server.url, from }, log, limit);
    const writers = new Map([
      ['greeting', greeting],
      ['attached', attached],
    ]);
    const stores = openStores(opened.database, clock);
    return () =>
      sendMails({ internal, stores, clock, publicUrl: 'https://pilotage.example', transport: way, templates: writers, log });
  };
  const posted = (messageId = 'm1', address = 'ana@example.si') =>
    internal.mails.insert({ kind: 'greeting', about: { address }, messageId }, clock.now().toISOString());
  const postedWithFile = (name: string, size = 300) =>
    internal.mails.insert(
      { kind: 'attached', about: { address: 'ana@example.si', name, size }, messageId: `file-${size}` },
      clock.now().toISOString(),
    );
  const states = async () => (await query('SELECT state, about, attempts FROM mails ORDER BY id')).map((row) => ({ ...row }));

  test('a mail is sent once, to one recipient, and its references are erased', async () => {
    await posted();
    const send = sender();
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    expect(server.recipients).toEqual([['ana@example.si']]);
    expect(await states()).toEqual([{ state: 'sent', about: '{}', attempts: 1 }]);
  });

  test('headers cannot be injected, and texts are escaped', async () => {
    await posted();
    await sender()();
    const [mail = ''] = server.received;
    const [headers = ''] = mail.split('\r\n\r\n');
    expect(headers).not.toMatch(/^Bcc:/m);
    expect(headers).toMatch(/^Subject: Hello Bcc/m);
    expect(server.recipients).toEqual([['ana@example.si']]);
    expect(mail).toContain('&lt;script&gt;');
    expect(mail).toMatch(/^Message-ID: <m1@/im);
    expect(mail).toMatch(/^From: Pilotage <pilotage@consortium\.example>/m);
  });

  test('a file goes with a mail under its name, in the letters of all languages', async () => {
    const name = 'Zápisnica: Łódź, Győr, Črnomelj, Città “1”.pdf';
    await postedWithFile(name);
    await sender()();
    const [mail = ''] = server.received;
    const parameters = [...mail.matchAll(/filename\*(?:\d+\*)?=([^;\r\n]+)/g)].map(([, value = '']) =>
      value.replace(/^utf-8''/, ''),
    );
    expect(decodeURIComponent(parameters.join(''))).toBe(name.replace(':', '_'));
    expect(mail).toContain('They are attached.');
    expect(mail).toMatch(/^Content-Disposition: attachment/m);
    expect(mail.replaceAll('\r\n', '')).toContain(Buffer.alloc(300, 'x').toString('base64'));
  });

  test('the name of a file brings no header and no path', async () => {
    await postedWithFile('..\\..\\a"\r\nBcc: everybody@evil.example\r\n\r\nHello\u202Efdp.exe');
    await sender()();
    const [mail = ''] = server.received;
    expect(mail).not.toMatch(/^(Bcc|Hello)/m);
    expect(mail).not.toMatch(/\.\.\\|%E2%80%AE/);
    expect(server.recipients).toEqual([['ana@example.si']]);
  });

  test('files that are too large stay out, and the mail says so', async () => {
    await postedWithFile('large.pdf', maxAttachedBytes + 1);
    await sender()();
    const [mail = ''] = server.received;
    expect(mail).toContain('The files are too large for a mail.');
    expect(mail).toContain('https://pilotage.example/x');
    expect(mail).not.toMatch(/They are attached|Content-Disposition: attachment/);
    await postedWithFile('largest.pdf', maxAttachedBytes);
    await sender(20_000)();
    expect(server.received[1]?.length).toBeGreaterThan(maxAttachedBytes);
  });

  test('of two concurrent senders each mail is sent by one', async () => {
    for (let at = 0; at < 12; at += 1) await posted(`m${at}`);
    const sent = await Promise.all([sender()(), sender()(), sender()()]);
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(12);
    const ids = server.received.map((mail) => /^Message-ID: <(.*)@/im.exec(mail)?.[1]);
    expect(new Set(ids).size).toBe(12);
    expect(ids).toHaveLength(12);
  });

  test('a busy server is retried later, not at once', async () => {
    server.behaviour = 'isBusy';
    await posted();
    const send = sender();
    await send();
    server.behaviour = 'takes';
    await send();
    expect(server.received).toHaveLength(0);
    clock.set('2019-03-15T09:01:01.000Z');
    await send();
    expect(server.received).toHaveLength(1);
    expect(await states()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('a mailbox that does not exist is given up', async () => {
    server.behaviour = 'refusesRecipient';
    await posted();
    await sender()();
    expect(await states()).toEqual([{ state: 'failed', about: '{}', attempts: 1 }]);
  });

  test('a stalling server delays the next mail no longer than the timeout', async () => {
    server.behaviour = 'stalls';
    await posted();
    await sender(300)();
    expect(await states()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });

  test('after a disconnect at the end of a mail it is sent again with the same Message-ID', async () => {
    server.behaviour = 'dropsAfterData';
    await posted();
    const send = sender();
    await send();
    server.behaviour = 'takes';
    clock.set('2019-03-15T09:05:00.000Z');
    await send();
    expect(server.received.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]?.trim())).toEqual([
      '<m1@pilotage.invalid>',
      '<m1@pilotage.invalid>',
    ]);
    clock.set('2019-03-20T09:05:00.000Z');
    await send();
    expect(server.received).toHaveLength(2);
  });

  test('an unreachable server is retried for hours, then the mail is given up', async () => {
    const { url } = server;
    await server.close();
    await posted();
    const way = createMailTransport({ by: 'smtp', url, from }, log, 500);
    const stores = openStores(opened.database, clock);
    for (let hour = 9; hour < 40; hour += 1) {
      clock.set(new Date(Date.UTC(2019, 2, 15, hour)).toISOString());
      await sendMails({
        internal,
        stores,
        clock,
        publicUrl: '',
        transport: way,
        templates: new Map([
          ['greeting', greeting],
          ['attached', attached],
        ]),
        log,
      });
    }
    expect(await states()).toEqual([{ state: 'failed', about: '{}', attempts: 8 }]);
  });

  test('a mail whose sender died is claimed by another after its lease', async () => {
    await posted();
    await query(`UPDATE mails SET attempts = 1, dueAt = '2019-03-15T09:02:00.000Z'`);
    const send = sender();
    expect(await send()).toBe(0);
    clock.set('2019-03-15T09:02:01.000Z');
    expect(await send()).toBe(1);
  });

  test('a mail that is not needed any more is dropped', async () => {
    await internal.mails.insert({ kind: 'unknown', about: {}, messageId: 'x' }, clock.now().toISOString());
    await sender()();
    expect(server.received).toEqual([]);
    expect(await states()).toMatchObject([{ state: 'dropped' }]);
  });

  test('two mails with the same key are refused', async () => {
    const mail = { kind: 'greeting', about: {}, dedupKey: 'digest/1/2019-03-15', messageId: 'a' };
    await internal.mails.insert(mail, clock.now().toISOString());
    await expect(internal.mails.insert(mail, clock.now().toISOString())).rejects.toMatchObject({ fault: 'duplicate' });
  });
});
