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

/** What a mail is about is not ready yet: it is sent some minutes later. */
export class MailNotReady extends Error {}

/** What a mail is about came to nothing: another attempt is of no use. */
export class MailGivenUp extends Error {}

/**
 * Renders one kind of mail at sending, from the current address, language and rights. Null when nobody should get it any more. Throws
 * `MailNotReady` where it has to wait, and `MailGivenUp` where it never will be sent.
 */
export type EmailTemplate = (about: MailReferences, parts: MailContext) => Promise<RenderedMail | null>;
