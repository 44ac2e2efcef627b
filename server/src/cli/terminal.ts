import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks the operator one question; what is secret is not shown while it is typed. */
export type Ask = (question: string, isSecret?: boolean) => Promise<string>;

/** A terminal to ask at; null where nobody sits at one, as in a script. */
export function openTerminal(): Ask | null {
  if (!process.stdin.isTTY) return null;
  return async (question, isSecret = false) => {
    process.stdout.write(`${question}: `);
    const silent = new Writable({ write: (_chunk, _encoding, next) => next() });
    const lines = createInterface({ input: process.stdin, output: isSecret ? silent : process.stdout, terminal: true });
    try {
      return (await lines.question('')).trim();
    } finally {
      lines.close();
      if (isSecret) process.stdout.write('\n');
    }
  };
}
