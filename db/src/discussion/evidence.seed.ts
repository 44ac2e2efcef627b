import { type Attachment, type Audience, keysOfAttachment, keysOfSubject, type Role, type SubjectName } from '@pilotage/shared';
import { leadAddress, managerAddressOf, type UserIdByEmail, staffAddressOf } from '../access/access.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { Indicators } from '../indicators/indicators.seed.ts';
import type { FiledMeasurement } from '../measurements/measurements.seed.ts';
import type { PilotsBySlug } from '../pilots/pilots.seed.ts';
import { systemStoreOf } from '../store/openStores.ts';
import type { Store } from '../store/store.ts';

/** A stored file without an attachment row yet. */
export type DemoFile = Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'storedAs'>;

/** The subject of evidence; `slug` is the organisation that owns it. */
type SeedSubject = { figure: string; slug: string; period: number } | { pilot: string; slug: string };

interface SeedComment {
  authorRole: Role;
  audience: Audience;
  /** `@manager` is replaced by the name of the manager of the organisation, who is mentioned. */
  text: string;
  settled?: true;
}

interface SeedEvidence {
  about: SeedSubject;
  comments: readonly SeedComment[];
  file?: string;
}

/** Comments and files of some figures and a pilot, so that every state occurs. */
const evidence: readonly SeedEvidence[] = [
  {
    about: { figure: 'ATTENDANCES', slug: 'fundusz-wspolpracy', period: 4 },
    file: 'trainings-illustrative.csv',
    comments: [
      {
        authorRole: 'leadPartner',
        audience: 'review',
        text: '@manager The list adds up to 57. Which trainings stand on it twice? (Illustrative.)',
      },
      {
        authorRole: 'partnerStaff',
        audience: 'review',
        text: 'We compare the lists with the sign-ups and correct the figure. (Illustrative.)',
      },
    ],
  },
  {
    about: { figure: 'CERTIFIED', slug: 'ifka', period: 4 },
    file: 'certificates-illustrative.pdf',
    comments: [
      { authorRole: 'leadPartner', audience: 'review', text: 'Are these certificates alone? (Illustrative.)', settled: true },
      {
        authorRole: 'partnerStaff',
        audience: 'review',
        text: 'Yes, the list is among the files. (Illustrative.)',
        settled: true,
      },
    ],
  },
  {
    about: { figure: 'arbeit-plus-open-requests', slug: 'arbeit-plus', period: 5 },
    file: 'requests-illustrative.png',
    comments: [
      {
        authorRole: 'partnerStaff',
        audience: 'organisation',
        text: '@manager Please look at this before we hand in: the count of the last week is a guess. (Illustrative.)',
      },
    ],
  },
  {
    about: { pilot: 'diginclusion-hub', slug: 'arbeit-plus' },
    file: 'pilot-plan-illustrative.pdf',
    comments: [
      {
        authorRole: 'evaluator',
        audience: 'evaluation',
        text: 'What was known of the target group before the pilot? (Illustrative.)',
      },
    ],
  },
];

interface EvidenceSeedInput {
  people: UserIdByEmail;
  pilots: PilotsBySlug;
  indicators: Indicators;
  measurements: readonly FiledMeasurement[];
  files: readonly DemoFile[];
}

interface SubjectReference {
  organisationId: number;
  subject: SubjectName;
  id: number;
}

const addresses: Partial<Record<Role, (slug: string) => string>> = {
  partnerStaff: staffAddressOf,
  partnerManager: managerAddressOf,
  leadPartner: () => leadAddress,
  evaluator: () => 'evaluator@consortium.example',
};

export async function seedEvidence(store: Store, input: EvidenceSeedInput): Promise<void> {
  const system = systemStoreOf(store);
  const assignments = await system.all('assignments');
  const users = await system.all('users');

  const authorOf = (role: Role, slug: string) => {
    const id = getNamed(input.people, addresses[role]?.(slug) ?? '');
    return { id, name: users.find((each) => each.id === id)?.name ?? '' };
  };
  const figureOf = (code: string, slug: string, period: number) => {
    const { id: indicatorId } = getNamed(input.indicators, code);
    const match = input.measurements.find(
      ({ measurement, filed }) =>
        filed.slug === slug &&
        filed.number === period &&
        assignments.some((each) => each.id === measurement.assignmentId && each.indicatorId === indicatorId),
    );
    if (!match) throw new Error(`The demo has no figure ${code} of ${slug} in period ${period}.`);
    return match.measurement;
  };
  const subjectOf = (about: SeedSubject): SubjectReference => {
    if ('pilot' in about) {
      const { id, organisationId } = getNamed(input.pilots, about.pilot);
      return { organisationId, subject: 'pilots', id };
    }
    const { id, organisationId } = figureOf(about.figure, about.slug, about.period);
    return { organisationId, subject: 'measurements', id };
  };

  const insertComment = async (
    { organisationId, subject, id }: SubjectReference,
    { authorRole, audience, text, settled }: SeedComment,
    slug: string,
  ) => {
    const author = authorOf(authorRole, slug);
    const mentioned = text.startsWith('@manager') ? authorOf('partnerManager', slug) : null;
    await system.insert('comments', {
      organisationId,
      subject,
      subjectId: id,
      ...keysOfSubject(subject, id),
      audience,
      text: mentioned ? text.replace('@manager', `@${mentioned.name}`) : text,
      mentions: mentioned ? [mentioned.id] : [],
      authorId: author.id,
      authorName: author.name,
      authorRole,
      editedAt: null,
      resolvedAt: settled ? store.now() : null,
    });
  };
  const insertAttachment = async ({ organisationId, subject, id }: SubjectReference, file: DemoFile, slug: string) => {
    const creator = authorOf('partnerStaff', slug);
    await system.insert('attachments', {
      organisationId,
      subject,
      subjectId: id,
      ...keysOfAttachment(subject, id),
      ...file,
      fileVersion: null,
      approved: false,
      personal: false,
      createdById: creator.id,
      createdByName: creator.name,
    });
  };
  for (const { about, comments, file } of evidence) {
    const subject = subjectOf(about);
    for (const each of comments) await insertComment(subject, each, about.slug);
    const storedFile = input.files.find(({ fileName }) => fileName === file);
    if (storedFile) await insertAttachment(subject, storedFile, about.slug);
  }
}
