import type { MailContent } from './mailContent.ts';
import type { MailTranslator } from './mailTexts.ts';

/** A file that goes with a mail. It is made or read when the mail is sent, by the rights that its recipient has then. */
export interface MailAttachment {
  /** With the letters of any language. */
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** All files of a mail together, in bytes: many servers take mails of 10 MB, and files grow by a third on the way. */
export const maxAttachedBytes = 7 * 1024 * 1024;

/** Files with the words by which the mail says that they are there. */
export interface MailAttachments {
  text: string;
  /** The words where they are too large, for whoever cannot follow a link to them. */
  tooLargeText?: string;
  files: readonly MailAttachment[];
}

export interface AttachedMail {
  content: MailContent;
  files: readonly MailAttachment[];
}

/** A mail with its files, or without any where they are too large together. Then it says so, and its link leads to them. */
export function attachFiles(content: MailContent, attachments: MailAttachments, translate: MailTranslator): AttachedMail {
  const { text, files, tooLargeText = translate('attachments.tooLarge') } = attachments;
  const isTooLarge = files.reduce((sum, { bytes }) => sum + bytes.length, 0) > maxAttachedBytes;
  const paragraphs = [...content.paragraphs, isTooLarge ? tooLargeText : text];
  return { content: { ...content, paragraphs }, files: isTooLarge ? [] : files };
}
