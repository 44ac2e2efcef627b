import type { SystemStore } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { createMailedLink } from '../access/links/createMailedLink.ts';
import { sanitizeMailText } from '../mail/mailContent.ts';
import { mailLanguageOf, type MailTranslator, createMailTranslator } from '../mail/mailTexts.ts';
import type { EmailTemplate, MailContext } from '../mail/emailTemplate.ts';
import { listSideUserIds } from './listSideUserIds.ts';
import { findPublishedSolution } from './findPublishedSolution.ts';

export type CooperationMailKind = 'cooperationRequest' | 'cooperationAsked' | 'cooperationAccepted' | 'cooperationDeclined';

const hourMs = 60 * 60 * 1000;
const confirmationTtlMs = 48 * hourMs;
const answerTtlMs = 30 * 24 * hourMs;

const pageUrlOf = ({ publicUrl }: MailContext) => `${publicUrl}/public/cooperation`;
const expiryAfter = ({ now }: MailContext, wait: number) => new Date(now.getTime() + wait).toISOString();
const shortTitleOf = (title: string) => sanitizeMailText(title, 80);
const consortiumNameOf = async (system: SystemStore) => sanitizeMailText((await system.get('consortium', 1)).name);

/** To the visitor's address: repeats nothing that was typed, so that nobody can send texts to strangers through the product. */
const confirmRequestMail: EmailTemplate = async ({ requestId }, dependencies) => {
  const system = dependencies.stores.system();
  const request = await system.internal.cooperationRequests.find(Number(requestId));
  const solution = request && (await findPublishedSolution(system, request.solutionId));
  if (!request || !solution) return null;
  const linkTarget = { opens: 'cooperationRequest', subjectId: request.id } as const;
  const href = await createMailedLink(system, {
    ...linkTarget,
    page: pageUrlOf(dependencies),
    expiresAt: expiryAfter(dependencies, confirmationTtlMs),
    attempt: dependencies.attempt,
  });
  const say = createMailTranslator('en');
  const about = { title: shortTitleOf(solution.title), consortium: await consortiumNameOf(system) };
  return {
    to: request.email,
    language: 'en',
    content: {
      subject: say('cooperation.confirmSubject', about),
      paragraphs: [say('cooperation.hello'), say('cooperation.confirmText', about), say('cooperation.confirmUntil')],
      link: { text: say('cooperation.confirmLink'), href },
      footer: say('cooperation.confirmFooter'),
    },
  };
};

async function findCooperation(system: SystemStore, id: unknown, state: Cooperation['state']) {
  const [cooperation] = await system.all('cooperations', { where: { id: Number(id), state } });
  if (!cooperation) return null;
  const { title } = await system.get('solutions', cooperation.solutionId);
  return { cooperation, title: shortTitleOf(title) };
}

/** To the solution's applicant: names at most the requesting organisation. */
const askedMail: EmailTemplate = async ({ cooperationId }, dependencies) => {
  const system = dependencies.stores.system();
  const found = await findCooperation(system, cooperationId, 'asked');
  const [applicant] = found ? await system.all('applicants', { where: { solutionId: found.cooperation.solutionId } }) : [];
  if (!found || !applicant) return null;
  const { id: subjectId, organisationId } = found.cooperation;
  const organisation = organisationId === null ? null : await system.get('organisations', organisationId);
  const linkTarget = { opens: 'cooperationAnswer', subjectId } as const;
  const href = await createMailedLink(system, {
    ...linkTarget,
    page: pageUrlOf(dependencies),
    expiresAt: expiryAfter(dependencies, answerTtlMs),
    attempt: dependencies.attempt,
  });
  const language = mailLanguageOf(applicant.locale);
  const say = createMailTranslator(language);
  const about = { title: found.title, organisation: sanitizeMailText(organisation?.name ?? '') };
  return {
    to: applicant.email,
    language,
    content: {
      subject: say('cooperation.askedSubject', about),
      paragraphs: [
        say('cooperation.hello'),
        say(organisation ? 'cooperation.askedByOrganisation' : 'cooperation.askedByVisitor', about),
        say('cooperation.askedText'),
      ],
      link: { text: say('cooperation.askedLink'), href },
      footer: say('cooperation.askedFooter', about),
    },
  };
};

const answerParagraphs = (say: MailTranslator, { answer }: Cooperation): string[] =>
  answer === null ? [] : [say('cooperation.answer', { answer: sanitizeMailText(answer, 2000) })];

/** Whether the requester still acts for the requesting organisation; always true for visitors. */
async function isAskerReachable(system: SystemStore, { askedById, organisationId }: Cooperation): Promise<boolean> {
  return askedById === null || (await listSideUserIds(system, organisationId)).has(askedById);
}

/** Whether the person who answered still acts for the solution's organiser; always true for the applicant. */
async function isOwnerReachable(system: SystemStore, cooperation: Cooperation): Promise<boolean> {
  const { solutionId, ownerEmail, ownerOrganisationId } = cooperation;
  if ((await system.count('applicants', { solutionId, email: ownerEmail })) > 0) return true;
  const [owner] = await system.all('users', { where: { email: ownerEmail }, fields: [] });
  return owner !== undefined && (await listSideUserIds(system, ownerOrganisationId)).has(owner.id);
}

/** To one side: the contact of the other. */
const acceptedMail: EmailTemplate = async ({ cooperationId, to }, { stores }) => {
  const system = stores.system();
  const found = await findCooperation(system, cooperationId, 'accepted');
  if (!found) return null;
  const { cooperation, title } = found;
  const { askerName, askerEmail, ownerName, ownerEmail } = cooperation;
  if (ownerName === null || ownerEmail === null) return null;
  const isAsker = to === 'asker';
  if (!(await (isAsker ? isAskerReachable : isOwnerReachable)(system, cooperation))) return null;
  const other = isAsker ? { name: ownerName, email: ownerEmail } : { name: askerName, email: askerEmail };
  const say = createMailTranslator('en');
  return {
    to: isAsker ? askerEmail : ownerEmail,
    language: 'en',
    content: {
      subject: say('cooperation.acceptedSubject', { title }),
      paragraphs: [
        say('cooperation.hello'),
        say(isAsker ? 'cooperation.acceptedAsker' : 'cooperation.acceptedOwner', { title }),
        say('cooperation.contact', { name: sanitizeMailText(other.name), email: other.email }),
        ...(isAsker ? answerParagraphs(say, cooperation) : []),
        say('cooperation.shared'),
      ],
      footer: say('cooperation.footer', { consortium: await consortiumNameOf(system) }),
    },
  };
};

const declinedMail: EmailTemplate = async ({ cooperationId }, { stores }) => {
  const system = stores.system();
  const found = await findCooperation(system, cooperationId, 'declined');
  if (!found || !(await isAskerReachable(system, found.cooperation))) return null;
  const { cooperation, title } = found;
  const say = createMailTranslator('en');
  return {
    to: cooperation.askerEmail,
    language: 'en',
    content: {
      subject: say('cooperation.declinedSubject', { title }),
      paragraphs: [say('cooperation.hello'), say('cooperation.declinedText', { title }), ...answerParagraphs(say, cooperation)],
      footer: say('cooperation.footer', { consortium: await consortiumNameOf(system) }),
    },
  };
};

/** The templates of cooperation mails. */
export const cooperationMails: Record<CooperationMailKind, EmailTemplate> = {
  cooperationRequest: confirmRequestMail,
  cooperationAsked: askedMail,
  cooperationAccepted: acceptedMail,
  cooperationDeclined: declinedMail,
};
