import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningApp } from './startApp.ts';

/** Waits for the newest mail of this kind to this address, and returns its link. */
export async function waitForMailedLink({ folder }: RunningApp, kind: string, to: string): Promise<string> {
  const outbox = join(folder, 'var/outbox');
  for (let attemptsLeft = 60; attemptsLeft > 0; attemptsLeft -= 1) {
    const names = existsSync(outbox) ? readdirSync(outbox) : [];
    const mails = names
      .filter((name) => name.endsWith(`-${kind}.eml`))
      .toSorted()
      .map((name) => readFileSync(join(outbox, name), 'utf8').replace(/=\r?\n/g, ''));
    const link = /http:\/\/\S+#\S{43}/.exec(mails.findLast((mail) => mail.includes(`To: ${to}`)) ?? '');
    if (link) return link[0];
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No mail ${kind} arrived for ${to}.`);
}
