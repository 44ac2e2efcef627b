import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Prompts the operator for one value. A secret is not echoed. */
export type Prompt = (question: string, isSecret?: boolean) => Promise<string>;

/** Creates a prompt at the terminal; null if standard input is not a terminal. */
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
