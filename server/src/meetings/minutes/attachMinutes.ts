import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type DocumentFormat, documentFormats } from '@pilotage/shared';
import { documentMediaTypes } from '../../documents/documentFormats.ts';
import { renderDocument } from '../../documents/renderDocument.ts';
import type { TextDocument } from '../../documents/textDocument.ts';
import type { MailAttachment } from '../../mail/mailAttachment.ts';
import { buildMinutes } from './buildMinutes.ts';
import type { MinutesContent } from './loadMinutes.ts';
import { type MinutesTexts, titleOfMinutes } from './minutesTexts.ts';

/** Most readers read the same minutes: so many different documents are kept while mails go out. */
const keptDocuments = 12;

const rendered = new LRUCache<string, Buffer>({ max: keptDocuments });

/** The document as bytes. One with the same words that was made before, at an instant that it names, is taken again. */
async function renderOnce(key: string, format: DocumentFormat, document: TextDocument): Promise<Buffer> {
  const known = rendered.get(key);
  if (known) return known;
  const bytes = await renderDocument(format, document);
  rendered.set(key, bytes);
  return bytes;
}

/** The minutes as files that go with a mail, with what their reader may read. */
export async function attachMinutes(content: MinutesContent, texts: MinutesTexts): Promise<MailAttachment[]> {
  const document = buildMinutes(content, texts);
  const { now: _, ...words } = content;
  const key = createHash('sha256')
    .update(JSON.stringify([texts.locale, words]))
    .digest('hex');
  const attachments: MailAttachment[] = [];
  for (const format of documentFormats) {
    const bytes = await renderOnce(`${format} ${key}`, format, document);
    const fileName = `${titleOfMinutes(texts, content.meeting)}.${format}`;
    attachments.push({ fileName, mediaType: documentMediaTypes[format], bytes });
  }
  return attachments;
}
