import type { MailReferences, Stores } from '@pilotage/db';
import type { MailContent } from './mailContent.ts';
import type { MailLanguage } from './mailTexts.ts';

export interface RenderedMail {
  to: string;
  language: MailLanguage;
  content: MailContent;
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
