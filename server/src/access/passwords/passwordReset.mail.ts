import { type MailLanguage, mailLanguageOf, createMailTranslator } from '../../mail/mailTexts.ts';
import type { EmailTemplate } from '../../mail/emailTemplate.ts';
import { createMailedLink } from '../links/createMailedLink.ts';

const linkLifetimeMs = 60 * 60 * 1000;
const product = 'Pilotage';

function mailContentOf(language: MailLanguage, href: string) {
  const translate = createMailTranslator(language);
  return {
    subject: translate('password.subject', { product }),
    paragraphs: [translate('password.text'), translate('password.ignore')],
    link: { text: translate('password.link'), href },
    footer: translate('footer.asked', { product }),
  };
}

/**
 * The mail for a forgotten password. Whether the address has an account is looked up here, after the response to the request;
 * unknown addresses and disabled users get no mail.
 */
export const passwordResetMail: EmailTemplate = async ({ address }, { stores, publicUrl, now, attempt }) => {
  const system = stores.system();
  const [user] = await system.all('users', { where: { email: String(address), disabled: false } });
  if (!user) return null;
  const expiresAt = new Date(now.getTime() + linkLifetimeMs).toISOString();
  const page = `${publicUrl}/reset-password`;
  const href = await createMailedLink(system, { opens: 'password', subjectId: user.id, page, expiresAt, attempt });
  const language = mailLanguageOf(user.locale);
  return { to: user.email, language, content: mailContentOf(language, href) };
};
