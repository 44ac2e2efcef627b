import { type Attachment, type Audience, keysOfSubject, type Role, type SubjectName } from '@pilotage/shared';
import { leadAddress, managerOf, type People, staffOf } from '../access/access.seed.ts';
import { named } from '../demo/named.seed.ts';
import type { Indicators } from '../indicators/indicators.seed.ts';
import type { FiledMeasurement } from '../measurements/measurements.seed.ts';
import type { Pilots } from '../pilots/pilots.seed.ts';
import { systemOf } from '../store/openStores.ts';
import type { Store } from '../store/store.ts';

/** A file that lies in the room of files and waits for its row. */
export type DemoFile = Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'storedAs'>;

/** `slug` is that of the organisation that owns the subject. */
type About = { figure: string; slug: string; period: number } | { pilot: string; slug: string };

interface Said {
  by: Role;
  to: Audience;
  /** `@manager` stands for the name of the organisation's manager, who is mentioned. */
  text: string;
  settled?: true;
}

interface Evidence {
  about: About;
  said: readonly Said[];
  file?: string;
}

/** What hangs from a few figures and a pilot, so that every state can be seen. */
const evidence: readonly Evidence[] = [
  {
    about: { figure: 'ATTENDANCES', slug: 'fundusz-wspolpracy', period: 4 },
    file: 'trainings-illustrative.csv',
    said: [
      {
        by: 'leadPartner',
        to: 'review',
        text: '@manager The list adds up to 57. Which trainings stand on it twice? (Illustrative.)',
      },
      {
        by: 'partnerStaff',
        to: 'review',
        text: 'We compare the lists with the sign-ups and correct the figure. (Illustrative.)',
      },
    ],
  },
  {
    about: { figure: 'CERTIFIED', slug: 'ifka', period: 4 },
    file: 'certificates-illustrative.pdf',
    said: [
      { by: 'leadPartner', to: 'review', text: 'Are these certificates alone? (Illustrative.)', settled: true },
      { by: 'partnerStaff', to: 'review', text: 'Yes, the list is among the files. (Illustrative.)', settled: true },
    ],
  },
  {
    about: { figure: 'arbeit-plus.open-requests', slug: 'arbeit-plus', period: 5 },
    file: 'requests-illustrative.png',
    said: [
      {
        by: 'partnerStaff',
        to: 'organisation',
        text: '@manager Please look at this before we hand in: the count of the last week is a guess. (Illustrative.)',
      },
    ],
  },
  {
    about: { pilot: 'diginclusion-hub', slug: 'arbeit-plus' },
    file: 'pilot-plan-illustrative.pdf',
    said: [{ by: 'evaluator', to: 'evaluation', text: 'What was known of the target group before the pilot? (Illustrative.)' }],
  },
];

interface Given {
  people: People;
  pilots: Pilots;
  indicators: Indicators;
  measurements: readonly FiledMeasurement[];
  files: readonly DemoFile[];
}

interface Subject {
  organisationId: number;
  subject: SubjectName;
  id: number;
}

const addresses: Partial<Record<Role, (slug: string) => string>> = {
  partnerStaff: staffOf,
  partnerManager: managerOf,
  leadPartner: () => leadAddress,
  evaluator: () => 'evaluator@consortium.example',
};

export async function seedEvidence(store: Store, given: Given): Promise<void> {
  const system = systemOf(store);
  const assignments = await system.all('assignments');
  const users = await system.all('users');

  const personOf = (role: Role, slug: string) => {
    const id = named(given.people, addresses[role]?.(slug) ?? '');
    return { id, name: users.find((each) => each.id === id)?.name ?? '' };
  };
  const figureOf = (code: string, slug: string, period: number) => {
    const { id: indicatorId } = named(given.indicators, code);
    const found = given.measurements.find(
      ({ measurement, filed }) =>
        filed.slug === slug &&
        filed.number === period &&
        assignments.some(({ id, indicatorId: its }) => id === measurement.assignmentId && its === indicatorId),
    );
    if (!found) throw new Error(`The demo has no figure ${code} of ${slug} in period ${period}.`);
    return found.measurement;
  };
  const subjectOf = (about: About): Subject => {
    if ('pilot' in about) {
      const { id, organisationId } = named(given.pilots, about.pilot);
      return { organisationId, subject: 'pilots', id };
    }
    const { id, organisationId } = figureOf(about.figure, about.slug, about.period);
    return { organisationId, subject: 'measurements', id };
  };

  const say = async ({ organisationId, subject, id }: Subject, { by, to, text, settled }: Said, slug: string) => {
    const author = personOf(by, slug);
    const mentioned = text.startsWith('@manager') ? personOf('partnerManager', slug) : null;
    await system.insert('comments', {
      organisationId,
      subject,
      subjectId: id,
      ...keysOfSubject(subject, id),
      audience: to,
      text: mentioned ? text.replace('@manager', `@${mentioned.name}`) : text,
      mentions: mentioned ? [mentioned.id] : [],
      authorId: author.id,
      authorName: author.name,
      authorRole: by,
      editedAt: null,
      resolvedAt: settled ? store.now() : null,
    });
  };
  const attach = async ({ organisationId, subject, id }: Subject, file: DemoFile, slug: string) => {
    const sender = personOf('partnerStaff', slug);
    await system.insert('attachments', {
      organisationId,
      subject,
      subjectId: id,
      ...keysOfSubject(subject, id),
      ...file,
      personal: false,
      createdById: sender.id,
      createdByName: sender.name,
    });
  };
  for (const { about, said, file } of evidence) {
    const subject = subjectOf(about);
    for (const each of said) await say(subject, each, about.slug);
    const kept = given.files.find(({ fileName }) => fileName === file);
    if (kept) await attach(subject, kept, about.slug);
  }
}
