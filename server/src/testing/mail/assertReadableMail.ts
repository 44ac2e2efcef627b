import type { OutgoingMail } from '../../mail/mailTransport.ts';

const machineTimePattern = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** Exactly two full stops in a row. */
const doubledStopPattern = /[^.]\.\.(?!\.)/;

/** Throws if a mail contains a machine-readable time or a doubled full stop. It is called for every mail of every test. */
export function assertReadableMail({ kind, subject, text, html }: OutgoingMail): void {
  for (const part of [subject, text, html])
    if (machineTimePattern.test(part) || doubledStopPattern.test(part))
      throw new Error(`The mail ${kind} is not readable: ${part}`);
}
