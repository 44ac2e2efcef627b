import { connectionOf, type Entrant, entrantAt, entrantWith, lastArrival, type SystemStore } from '@pilotage/db';
import type { Contest } from '@pilotage/shared';
import { mailedLink } from '../access/mailedLink.ts';
import { plainWords } from '../mail/letter.ts';
import { mailInstant, mailLanguage, sayIn } from '../mail/mailTexts.ts';
import type { MailWriter, WriterParts } from '../mail/writer.ts';
import { contentIn } from './contentIn.ts';

const product = 'Pilotage';
const day = 24 * 60 * 60 * 1000;

/** Until the contest's own day of erasing is over; then there is nothing left that it could open. */
const expiryOf = ({ eraseOn }: Contest, now: Date): string => {
  const until = eraseOn === null ? now.getTime() + 365 * day : Date.parse(`${eraseOn}T00:00:00Z`) + 2 * day;
  return new Date(until).toISOString();
};

interface About {
  entrant: Entrant;
  contest: Contest;
}

async function personalLink(
  system: SystemStore,
  { publicUrl, now, attempt }: WriterParts,
  { entrant, contest }: About,
): Promise<string> {
  const page = `${publicUrl}/public/entry`;
  return mailedLink(system, { opens: 'entry', subjectId: entrant.id, page, expiresAt: expiryOf(contest, now), attempt });
}

/** Something arrived under an address: whoever reads its mail confirms it. What was typed is not repeated here, because anybody may have. */
export const entryMail: MailWriter = async ({ entrantId }, parts) => {
  const system = parts.stores.system();
  const entrant = await entrantWith(connectionOf(system), Number(entrantId));
  const arrival = entrant && (await lastArrival(connectionOf(system), entrant.id));
  if (!entrant || !arrival) return null;
  const contest = await system.get('contests', entrant.contestId);
  const content = contentIn(arrival);
  const language = mailLanguage(content?.locale ?? 'en');
  const say = sayIn(language);
  const name = plainWords(contest.name);
  return {
    to: entrant.address,
    language,
    letter: {
      subject: say('entry.subject', { contest: name }),
      paragraphs: [
        say('entry.arrived', {
          contest: name,
          reference: arrival.reference,
          at: mailInstant(arrival.receivedAt, language, contest.timeZone),
        }),
        say('entry.confirm'),
        ...(content?.files.length ? [say('entry.confirmFiles')] : []),
        say('entry.keep'),
      ],
      link: { text: say('entry.link'), href: await personalLink(system, parts, { entrant, contest }) },
      footer: say('entry.footer', { product }),
    },
  };
};

/** A new link for whoever lost theirs. Whether there is anything under the address is asked here, after the answer to whoever typed it. */
export const entryLinkMail: MailWriter = async ({ contestId, address }, parts) => {
  const system = parts.stores.system();
  const entrant = await entrantAt(connectionOf(system), Number(contestId), String(address));
  if (!entrant) return null;
  const contest = await system.get('contests', entrant.contestId);
  const [applicant] = await system.all('applicants', { where: { contestId: contest.id, email: entrant.address } });
  const language = mailLanguage(applicant?.locale ?? 'en');
  const say = sayIn(language);
  const name = plainWords(contest.name);
  return {
    to: entrant.address,
    language,
    letter: {
      subject: say('entryLink.subject', { contest: name }),
      paragraphs: [say('entryLink.text', { contest: name }), say('entry.keep')],
      link: { text: say('entry.link'), href: await personalLink(system, parts, { entrant, contest }) },
      footer: say('footer.asked', { product }),
    },
  };
};
