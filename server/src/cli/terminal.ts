import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks the operator one question; what is secret is not shown while it is typed. */
export type Prompt = (question: string, isSecret?: boolean) => Promise<string>;

/** A terminal to ask at; null where nobody sits at one, as in a script. */
export function createTerminalPrompt(): Prompt | null {
  if (!process.stdin.isTTY) return null;
  return async (question, isSecret = false) => {
    process.stdout.write(`${question}: `);
    const mutedOutput = new Writable({ write: (_chunk, _encoding, next) => next() });
    const readline = createInterface({ input: process.stdin, output: isSecret ? mutedOutput : process.stdout, terminal: true });
    try {
      return (await readline.question('')).trim();
    } finally {
      readline.close();
      if (isSecret) process.stdout.write('\n');
    }
  };
}
