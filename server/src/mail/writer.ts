import type { MailAbout, Stores } from '@pilotage/db';
import type { Letter } from './letter.ts';
import type { MailLanguage } from './mailTexts.ts';

export interface WrittenMail {
  to: string;
  language: MailLanguage;
  letter: Letter;
}

export interface WriterParts {
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
export type MailWriter = (about: MailAbout, parts: WriterParts) => Promise<WrittenMail | null>;
