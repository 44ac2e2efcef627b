import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson.ts';

const instant = z.iso.datetime({ precision: 3 });

/** The content of a receipt. A late submission has no reference: nothing of it was stored. */
const receiptContent = z.strictObject({
  contest: z.string().max(80),
  reference: z.string().max(12).nullable(),
  receivedAt: instant,
  /** The deadline at that time. */
  closesAt: instant,
  inTime: z.boolean(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const receipt = receiptContent.extend({ signature: z.string().regex(/^[0-9a-f]{64}$/) });

type ReceiptContent = z.infer<typeof receiptContent>;
export type Receipt = z.infer<typeof receipt>;

export interface ReceiptSigner {
  sign(content: ReceiptContent): Receipt;
  isGenuine(receipt: Receipt): boolean;
}

/** Derives a separate key for each use of the server's secret. */
export const deriveSecret = (secret: string, use: string): string =>
  createHmac('sha256', secret).update(`pilotage ${use}`).digest('hex');

/** Signed receipts by which an applicant can prove what the server received and when. */
export function createReceiptSigner(secret: string): ReceiptSigner {
  const key = deriveSecret(secret, 'receipts');
  const signatureOf = (content: ReceiptContent): string => createHmac('sha256', key).update(canonicalJson(content)).digest('hex');
  return {
    sign: (content) => ({ ...content, signature: signatureOf(content) }),
    isGenuine: ({ signature, ...content }) => timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(content))),
  };
}
