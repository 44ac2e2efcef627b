import type { DocumentFormat } from '@pilotage/shared';
// Writes documents in a worker thread: a font is embedded for some hundred milliseconds, in which nobody else would be answered.
import { parentPort } from 'node:worker_threads';
import { documentRenderers } from './documentRenderers.ts';
import type { TextDocument } from './textDocument.ts';

async function answer({ format, document }: { format: DocumentFormat; document: TextDocument }) {
  try {
    return { value: new Uint8Array(await documentRenderers[format](document)) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', async (message) => parentPort?.postMessage(await answer(message)));
