import type { Submitter, SystemStore } from '@pilotage/db';
import type { Contest } from '@pilotage/shared';
import { createMailedLink } from '../access/links/createMailedLink.ts';
import { sanitizeMailText } from '../mail/mailContent.ts';
import { formatMailInstant, mailLanguageOf, createMailTranslator } from '../mail/mailTexts.ts';
import type { EmailTemplate, MailContext } from '../mail/emailTemplate.ts';
import { parseSubmissionContent } from './parseSubmissionContent.ts';

const product = 'Pilotage';
const dayMs = 24 * 60 * 60 * 1000;

/** The link expires after the contest's day of erasure; then nothing is left that it could open. */
const expiryOf = ({ eraseOn }: Contest, now: Date): string => {
  const until = eraseOn === null ? now.getTime() + 365 * dayMs : Date.parse(`${eraseOn}T00:00:00Z`) + 2 * dayMs;
  return new Date(until).toISOString();
};

interface SubmissionMailContext {
  submitter: Submitter;
  contest: Contest;
}

async function createPersonalLink(
  system: SystemStore,
  { publicUrl, now, attempt }: MailContext,
  { submitter, contest }: SubmissionMailContext,
): Promise<string> {
  const page = `${publicUrl}/public/entry`;
  return createMailedLink(system, { opens: 'entry', subjectId: submitter.id, page, expiresAt: expiryOf(contest, now), attempt });
}

/**
 * A submission came for this address; its owner confirms it by the link. The content is not repeated, because anybody may have
 * typed it.
 */
export const submissionMail: EmailTemplate = async ({ entrantId }, dependencies) => {
  const system = dependencies.stores.system();
  const submitter = await system.internal.submitters.findById(Number(entrantId));
  const submission = submitter && (await system.internal.submissions.findLatest(submitter.id));
  if (!submitter || !submission) return null;
  const contest = await system.get('contests', submitter.contestId);
  const content = parseSubmissionContent(submission);
  const language = mailLanguageOf(content?.locale ?? 'en');
  const say = createMailTranslator(language);
  const name = sanitizeMailText(contest.name);
  return {
    to: submitter.address,
    language,
    content: {
      subject: say('entry.subject', { contest: name }),
      paragraphs: [
        say('entry.arrived', {
          contest: name,
          reference: submission.reference,
          at: formatMailInstant(submission.receivedAt, language, contest.timeZone),
        }),
        say('entry.confirm'),
        ...(content?.files.length ? [say('entry.confirmFiles')] : []),
        say('entry.keep'),
      ],
      link: { text: say('entry.link'), href: await createPersonalLink(system, dependencies, { submitter, contest }) },
      footer: say('entry.footer', { product }),
    },
  };
};

/**
 * A new link after the old one was lost. Whether there is a submitter with this address is looked up here, after the response to
 * the request.
 */
export const submissionLinkMail: EmailTemplate = async ({ contestId, address }, dependencies) => {
  const system = dependencies.stores.system();
  const submitter = await system.internal.submitters.findByAddress(Number(contestId), String(address));
  if (!submitter) return null;
  const contest = await system.get('contests', submitter.contestId);
  const [applicant] = await system.all('applicants', { where: { contestId: contest.id, email: submitter.address } });
  const language = mailLanguageOf(applicant?.locale ?? 'en');
  const say = createMailTranslator(language);
  const name = sanitizeMailText(contest.name);
  return {
    to: submitter.address,
    language,
    content: {
      subject: say('entryLink.subject', { contest: name }),
      paragraphs: [say('entryLink.text', { contest: name }), say('entry.keep')],
      link: { text: say('entry.link'), href: await createPersonalLink(system, dependencies, { submitter, contest }) },
      footer: say('footer.asked', { product }),
    },
  };
};
