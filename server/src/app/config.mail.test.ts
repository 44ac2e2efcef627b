import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const configErrorOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('mail settings', () => {
  test('mails go to the outbox folder without a mail server', () => {
    expect(readConfig({}).mail).toEqual({ by: 'folder', folder: 'var/outbox', from: 'Pilotage <pilotage@127.0.0.1>' });
  });

  test('mails go to the configured mail server', () => {
    const environment = { SMTP_URL: 'smtps://me:secret@mail.example.org:465', MAIL_FROM: 'Pilotage <p@example.org>' };
    expect(readConfig(environment).mail).toEqual({ by: 'smtp', url: environment.SMTP_URL, from: environment.MAIL_FROM });
  });

  test.each(['http://me:secret@mail.example.org', 'me:secret@host', 'smtp://', 'smtp://me:secret@host/?tls=0'])(
    'an invalid SMTP_URL (%s) gives a one-line error without the secret',
    (SMTP_URL) => {
      const message = configErrorOf({ SMTP_URL, MAIL_FROM: 'p@example.org' });
      expect(message).toMatch(/^SMTP_URL is "\(not shown\)"; allowed is smtp:/);
      expect(message).not.toContain('secret');
    },
  );

  test('SMTP_URL requires MAIL_FROM', () => {
    expect(configErrorOf({ SMTP_URL: 'smtp://mail.example.org' })).toMatch(/^MAIL_FROM is missing/);
  });

  test.each(['nobody', 'a@b', 'Pilotage <p@example.org', 'a@example.org, b@example.org', 'x\r\nBcc: y <p@example.org>'])(
    'an invalid MAIL_FROM (%j) gives a one-line error',
    (MAIL_FROM) => {
      expect(configErrorOf({ MAIL_FROM })).toMatch(/^MAIL_FROM is ".*"; allowed is an address/);
    },
  );
});
