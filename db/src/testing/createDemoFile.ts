import type { DemoFile } from '../discussion/evidence.seed.ts';

/** A demo file without stored content, for tests of its row. */
export const createDemoFile = (fileName: string): DemoFile => ({
  fileName,
  mediaType: 'application/pdf',
  size: 100,
  sha256: '0'.repeat(64),
  storedAs: `${'a'.repeat(32)}/${'b'.repeat(32)}`,
});
