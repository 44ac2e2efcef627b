import type { OutgoingMail } from '../../mail/mailTransport.ts';

const machineTimePattern = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** Two full stops, not three; a link's path has none. */
const doubledStopPattern = /[^.]\.\.(?!\.)/;

/** Every mail of every test: a person reads it, so no time is the machine's and no sentence ends twice. Thrown within a sending it is no mail. */
export function assertReadableMail({ kind, subject, text, html }: OutgoingMail): void {
  for (const part of [subject, text, html])
    if (machineTimePattern.test(part) || doubledStopPattern.test(part))
      throw new Error(`The mail ${kind} is not for people: ${part}`);
}
