import type { ReadyMail } from '../mail/mailWay.ts';

const machineTime = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** Two full stops, not three; a link's path has none. */
const doubledStop = /[^.]\.\.(?!\.)/;

/** Every mail of every test: a person reads it, so no time is the machine's and no sentence ends twice. Thrown within a sending it is no mail. */
export function assertReadable({ kind, subject, text, html }: ReadyMail): void {
  for (const part of [subject, text, html])
    if (machineTime.test(part) || doubledStop.test(part)) throw new Error(`The mail ${kind} is not for people: ${part}`);
}
