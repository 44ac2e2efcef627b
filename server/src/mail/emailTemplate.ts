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
  /** Which attempt to send the mail this is, from 1 on. */
  attempt: number;
}

/**
 * Writes one kind of mail at the moment of sending, from what is true then: the address, the language and the rights are those of
 * now. Null when nobody should get it any more.
 */
export type EmailTemplate = (about: MailReferences, parts: MailContext) => Promise<RenderedMail | null>;
