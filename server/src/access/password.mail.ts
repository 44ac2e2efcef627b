import { type MailLanguage, mailLanguage, sayIn } from '../mail/mailTexts.ts';
import type { MailWriter } from '../mail/writer.ts';
import { mailedLink } from './mailedLink.ts';

const goodFor = 60 * 60 * 1000;
const product = 'Pilotage';

function letter(language: MailLanguage, href: string) {
  const say = sayIn(language);
  return {
    subject: say('password.subject', { product }),
    paragraphs: [say('password.text'), say('password.ignore')],
    link: { text: say('password.link'), href },
    footer: say('footer.asked', { product }),
  };
}

/**
 * The mail of somebody who forgot the password. Whether the address has an account is asked here, after the answer to whoever
 * typed it; an unknown address and a disabled user get none.
 */
export const passwordMail: MailWriter = async ({ address }, { stores, publicUrl, now, attempt }) => {
  const system = stores.system();
  const [user] = await system.all('users', { where: { email: String(address), disabled: false } });
  if (!user) return null;
  const expiresAt = new Date(now.getTime() + goodFor).toISOString();
  const page = `${publicUrl}/reset-password`;
  const href = await mailedLink(system, { opens: 'password', subjectId: user.id, page, expiresAt, attempt });
  const language = mailLanguage(user.locale);
  return { to: user.email, language, letter: letter(language, href) };
};
