import { connectionOf, cooperationRequestOf, type SystemStore } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { mailedLink } from '../access/mailedLink.ts';
import { plainWords } from '../mail/letter.ts';
import { mailLanguage, type Say, sayIn } from '../mail/mailTexts.ts';
import type { MailWriter, WriterParts } from '../mail/writer.ts';
import { peopleOfSide } from './peopleOfSide.ts';
import { publishedSolution } from './publishedSolution.ts';

export type CooperationMailKind = 'cooperationRequest' | 'cooperationAsked' | 'cooperationAccepted' | 'cooperationDeclined';

const hour = 60 * 60 * 1000;
const confirmable = 48 * hour;
const answerable = 30 * 24 * hour;

const page = ({ publicUrl }: WriterParts) => `${publicUrl}/public/cooperation`;
const after = ({ now }: WriterParts, wait: number) => new Date(now.getTime() + wait).toISOString();
const titleIn = (title: string) => plainWords(title, 80);
const consortiumOf = async (system: SystemStore) => plainWords((await system.get('consortium', 1)).name);

/** To the address that a visitor gave: repeats nothing that was typed, so that nobody sends words to strangers through us. */
const requestMail: MailWriter = async ({ requestId }, parts) => {
  const system = parts.stores.system();
  const request = await cooperationRequestOf(connectionOf(system), Number(requestId));
  const solution = request && (await publishedSolution(system, request.solutionId));
  if (!request || !solution) return null;
  const linked = { opens: 'cooperationRequest', subjectId: request.id } as const;
  const href = await mailedLink(system, {
    ...linked,
    page: page(parts),
    expiresAt: after(parts, confirmable),
    attempt: parts.attempt,
  });
  const say = sayIn('en');
  const about = { title: titleIn(solution.title), consortium: await consortiumOf(system) };
  return {
    to: request.email,
    language: 'en',
    letter: {
      subject: say('cooperation.confirmSubject', about),
      paragraphs: [say('cooperation.hello'), say('cooperation.confirmText', about), say('cooperation.confirmUntil')],
      link: { text: say('cooperation.confirmLink'), href },
      footer: say('cooperation.confirmFooter'),
    },
  };
};

async function cooperationIn(system: SystemStore, id: unknown, state: Cooperation['state']) {
  const [cooperation] = await system.all('cooperations', { where: { id: Number(id), state } });
  if (!cooperation) return null;
  const { title } = await system.get('solutions', cooperation.solutionId);
  return { cooperation, title: titleIn(title) };
}

/** To the solution's applicant: who asks is named by organisation at most. */
const askedMail: MailWriter = async ({ cooperationId }, parts) => {
  const system = parts.stores.system();
  const found = await cooperationIn(system, cooperationId, 'asked');
  const [applicant] = found ? await system.all('applicants', { where: { solutionId: found.cooperation.solutionId } }) : [];
  if (!found || !applicant) return null;
  const { id: subjectId, organisationId } = found.cooperation;
  const asking = organisationId === null ? null : await system.get('organisations', organisationId);
  const linked = { opens: 'cooperationAnswer', subjectId } as const;
  const href = await mailedLink(system, {
    ...linked,
    page: page(parts),
    expiresAt: after(parts, answerable),
    attempt: parts.attempt,
  });
  const language = mailLanguage(applicant.locale);
  const say = sayIn(language);
  const about = { title: found.title, organisation: plainWords(asking?.name ?? '') };
  return {
    to: applicant.email,
    language,
    letter: {
      subject: say('cooperation.askedSubject', about),
      paragraphs: [
        say('cooperation.hello'),
        say(asking ? 'cooperation.askedByOrganisation' : 'cooperation.askedByVisitor', about),
        say('cooperation.askedText'),
      ],
      link: { text: say('cooperation.askedLink'), href },
      footer: say('cooperation.askedFooter', about),
    },
  };
};

const answerIn = (say: Say, { answer }: Cooperation): string[] =>
  answer === null ? [] : [say('cooperation.answer', { answer: plainWords(answer, 2000) })];

/** Whether who asked still acts for the organisation in whose name it was; a visitor asked in the own name. */
async function isAskerReachable(system: SystemStore, { askedById, organisationId }: Cooperation): Promise<boolean> {
  return askedById === null || (await peopleOfSide(system, organisationId)).has(askedById);
}

/** Whether who answered still acts for the solution's organiser; the solution's applicant answered in the own name. */
async function isOwnerReachable(system: SystemStore, cooperation: Cooperation): Promise<boolean> {
  const { solutionId, ownerEmail, ownerOrganisationId } = cooperation;
  if ((await system.count('applicants', { solutionId, email: ownerEmail })) > 0) return true;
  const [owner] = await system.all('users', { where: { email: ownerEmail }, fields: [] });
  return owner !== undefined && (await peopleOfSide(system, ownerOrganisationId)).has(owner.id);
}

/** To one side: how to reach the other. */
const acceptedMail: MailWriter = async ({ cooperationId, to }, { stores }) => {
  const system = stores.system();
  const found = await cooperationIn(system, cooperationId, 'accepted');
  if (!found) return null;
  const { cooperation, title } = found;
  const { askerName, askerEmail, ownerName, ownerEmail } = cooperation;
  if (ownerName === null || ownerEmail === null) return null;
  const isAsker = to === 'asker';
  if (!(await (isAsker ? isAskerReachable : isOwnerReachable)(system, cooperation))) return null;
  const other = isAsker ? { name: ownerName, email: ownerEmail } : { name: askerName, email: askerEmail };
  const say = sayIn('en');
  return {
    to: isAsker ? askerEmail : ownerEmail,
    language: 'en',
    letter: {
      subject: say('cooperation.acceptedSubject', { title }),
      paragraphs: [
        say('cooperation.hello'),
        say(isAsker ? 'cooperation.acceptedAsker' : 'cooperation.acceptedOwner', { title }),
        say('cooperation.contact', { name: plainWords(other.name), email: other.email }),
        ...(isAsker ? answerIn(say, cooperation) : []),
        say('cooperation.shared'),
      ],
      footer: say('cooperation.footer', { consortium: await consortiumOf(system) }),
    },
  };
};

const declinedMail: MailWriter = async ({ cooperationId }, { stores }) => {
  const system = stores.system();
  const found = await cooperationIn(system, cooperationId, 'declined');
  if (!found || !(await isAskerReachable(system, found.cooperation))) return null;
  const { cooperation, title } = found;
  const say = sayIn('en');
  return {
    to: cooperation.askerEmail,
    language: 'en',
    letter: {
      subject: say('cooperation.declinedSubject', { title }),
      paragraphs: [say('cooperation.hello'), say('cooperation.declinedText', { title }), ...answerIn(say, cooperation)],
      footer: say('cooperation.footer', { consortium: await consortiumOf(system) }),
    },
  };
};

/** Who writes which mail about working together. */
export const cooperationMails: Record<CooperationMailKind, MailWriter> = {
  cooperationRequest: requestMail,
  cooperationAsked: askedMail,
  cooperationAccepted: acceptedMail,
  cooperationDeclined: declinedMail,
};
