import type { DemoFile } from '../discussion/evidence.seed.ts';

/** A file of the demo of which only the row is looked at. */
export const createDemoFile = (fileName: string): DemoFile => ({
  fileName,
  mediaType: 'application/pdf',
  size: 100,
  sha256: '0'.repeat(64),
  storedAs: `${'a'.repeat(32)}/${'b'.repeat(32)}`,
});
