import type { MailReferences, Stores } from '@pilotage/db';
import type { MailAttachments } from './mailAttachment.ts';
import type { MailContent } from './mailContent.ts';
import type { MailLanguage } from './mailTexts.ts';

export interface RenderedMail {
  to: string;
  language: MailLanguage;
  content: MailContent;
  /** Files that go with it, unless they are too large. */
  attachments?: MailAttachments;
}

export interface MailContext {
  stores: Stores;
  /** Origin of every link. */
  publicUrl: string;
  now: Date;
  /** The number of this attempt to send the mail, from 1. */
  attempt: number;
}

/**
 * Renders one kind of mail at sending, from the current address, language and rights. Null when nobody should get it any more.
 */
export type EmailTemplate = (about: MailReferences, parts: MailContext) => Promise<RenderedMail | null>;
