import type { ResourceName } from '@pilotage/shared';
import { formatFieldName } from './fieldLabels.ts';

interface ResourceWords {
  title: string;
  meaning: string;
}

/** What each kind of record is: its heading in the archive, and one sentence for somebody who does not know the product. */
const knownWords: { readonly [N in ResourceName]?: ResourceWords } = {
  organisations: { title: 'Organisations', meaning: 'The members of the consortium.' },
  users: { title: 'People', meaning: 'People with an account.' },
  memberships: { title: 'Memberships', meaning: 'Which person has which role in which organisation.' },
  consortium: { title: 'Consortium', meaning: 'The project itself: name, programme, countries, days and time zone.' },
  periods: { title: 'Periods', meaning: 'The half-years in which the project reports.' },
  pilots: { title: 'Pilots', meaning: 'What one organisation tries out, alone or with partners.' },
  milestones: { title: 'Milestones', meaning: 'Steps of a pilot with their due days.' },
  activities: { title: 'Activities', meaning: 'Events that an organisation held, and what it published.' },
  indicators: { title: 'Indicators', meaning: 'What is measured, and how it is counted.' },
  assignments: {
    title: 'Assignments',
    meaning: 'Which organisation reports which indicator, with baseline, target and periods.',
  },
  checks: { title: 'Checks', meaning: 'Rules that figures have to keep.' },
  expectations: { title: 'Expected figures', meaning: 'Which figures a period asked for; fixed when the period opened.' },
  reports: { title: 'Reports', meaning: 'What one organisation handed in for one period.' },
  measurements: { title: 'Figures', meaning: 'The figure of one assignment in one period.' },
  approvedVersions: { title: 'Approved versions', meaning: 'Figures as they were approved before they were restated.' },
  exceptions: { title: 'Exceptions', meaning: 'Permissions to write into a closed period until an instant.' },
  modules: { title: 'Modules', meaning: 'Courses of the academy.' },
  enrolments: { title: 'Enrolments', meaning: 'Numbers of learners of one organisation in one module and period.' },
  completionMappings: { title: 'Completion mappings', meaning: 'Which column of a completion report means what.' },
  comments: { title: 'Comments', meaning: 'Words about a figure, a report or a pilot.' },
  attachments: {
    title: 'Files',
    meaning: 'Files that support a figure, a report, a pilot, an activity, a meeting or the work plan.',
  },
  contests: { title: 'Contests', meaning: 'Challenges that are answered by solutions.' },
  criteria: { title: 'Criteria', meaning: 'By what the solutions of a contest are judged.' },
  solutions: { title: 'Solutions', meaning: 'Answers to a contest. What applicants wrote is here once it is published.' },
  applicants: { title: 'Applicants', meaning: 'Who sent a solution.' },
  jurors: { title: 'Jurors', meaning: 'Members of the jury of a contest.' },
  scores: { title: 'Scores', meaning: 'What a juror gave to a solution, once the judging has ended.' },
  decisions: { title: 'Decisions', meaning: 'Results of contests, with all from which they follow.' },
  cooperations: { title: 'Cooperations', meaning: 'Requests to work on a published solution together, without names and words.' },
  invitations: { title: 'Invitations', meaning: 'Mailed links by which somebody becomes a member.' },
  nudges: { title: 'Reminders', meaning: 'Reminders of the lead partner about an overdue report.' },
  notifications: { title: 'Notices', meaning: 'What the product told one person.' },
  auditEvents: { title: 'Audit trail', meaning: 'Who did what to which record, and when.' },
  newsItems: { title: 'News', meaning: 'What organisations told of their work.' },
  meetings: { title: 'Meetings', meaning: 'Meetings of the consortium, with their minutes.' },
  agendaItems: { title: 'Agenda', meaning: 'Points of the agenda of a meeting.' },
  meetingAttendances: { title: 'People present', meaning: 'How many people of each organisation were at a meeting.' },
  moments: { title: 'Moments', meaning: 'Named times as of which figures are shown, such as meetings.' },
  meetingDecisions: { title: 'Meeting decisions', meaning: 'What was decided at a meeting.' },
  tasks: { title: 'Tasks', meaning: 'What one organisation is to do, perhaps by a day.' },
  workPlanItems: { title: 'Work plan', meaning: 'Work packages, activities, deliverables and outputs of the plan.' },
  disseminationObjectives: {
    title: 'Objectives of the dissemination',
    meaning: 'What the consortium wants to reach by telling of its work, among whom, and by which kinds of activity.',
  },
  disseminationPlans: {
    title: 'Plans of the dissemination',
    meaning: 'What one organisation plans for an objective in one period, by one kind of activity.',
  },
  evaluations: {
    title: 'Evaluations',
    meaning: 'What an evaluator found about one partner, or the whole consortium, by six criteria. Drafts are in no archive.',
  },
  annotations: {
    title: 'Annotations',
    meaning:
      'Remarks of evaluators and of the lead partner on figures and views, each with its question and as of when it was written. Drafts are in no archive.',
  },
  recommendations: {
    title: 'Recommendations',
    meaning: 'What an evaluation recommends to one organisation, with its management response and the follow-up.',
  },
  risks: { title: 'Risks', meaning: 'What may go wrong, and what its organisation does about it.' },
};

/** The words of a kind of record; a new one has the name of its resource until somebody says more. */
export const wordsOfResource = (name: ResourceName): ResourceWords =>
  knownWords[name] ?? { title: formatFieldName(name), meaning: '' };

/** Words of the pages, in English, as the data are. */
export const archiveWords = {
  title: 'Archive of {name}',
  asOf: 'As of {instant}',
  start: 'Start',
  contents: 'Contents',
  dictionary: 'Data dictionary',
  records: 'Records',
  kind: 'Kind',
  name: 'Name',
  meaning: 'Meaning',
  data: 'Data',
  field: 'Field',
  type: 'Type',
  documents: 'Documents',
  noRecords: 'No records.',
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
  more: '{count} more are in the data.',
  yes: 'yes',
  no: 'no',
  minutes: 'Minutes as a PDF',
  report: 'Report as a PDF',
  navigation: 'Pages of the archive',
  pages: 'Pages of this list',
  readme: 'What this archive is',
  isPersonal: 'personal data',
} as const;

const roleNames: Readonly<Record<string, string>> = {
  leadPartner: 'the lead partner',
  partnerManager: 'a manager',
  partnerStaff: 'staff',
};

interface ReadmeInput {
  name: string;
  startedAt: string;
  finishedAt: string;
  organisation: string;
  role: string;
  version: string;
  rows: readonly { title: string; rows: number; readAt: string }[];
  omitted: readonly string[];
  /** Files whose stored bytes are gone or damaged. */
  missing: readonly string[];
}

/** The text that says what the archive is. */
export function writeReadme(input: ReadmeInput): string {
  const { name, startedAt, finishedAt, organisation, role, version, rows, omitted, missing } = input;
  const lastReadAt = rows.reduce((last, { readAt }) => (readAt > last ? readAt : last), startedAt);
  return [
    `Archive of ${name}`,
    '',
    `As of:     ${startedAt} (UTC)`,
    `Finished:  ${finishedAt} (UTC)`,
    `For:       ${roleNames[role] ?? role} of ${organisation}`,
    `Made by:   Pilotage ${version}`,
    '',
    'It shows what this reader could read at that time, and nothing else. It is not for others than those who may read that.',
    `The kinds of records were read one after the other, the last one at ${lastReadAt}. A record that somebody changed in between`,
    'is as it was when its kind was read. The time of each kind is in the list below.',
    '',
    'How to use it',
    '  index.html          Open it in a browser. It needs no network and no program.',
    '  pages/              The records to read.',
    '  data/               The same records as CSV and JSON. data/dictionary.csv has the name and type of each field.',
    '  documents/          Minutes and reports as PDF.',
    '  files/              The files that were added, under their names.',
    '  CHECKSUMS.sha256    Verify the archive with: sha256sum -c CHECKSUMS.sha256',
    '',
    'In the CSV files, text that a spreadsheet would take for a formula begins with an apostrophe. The JSON files have the text as it was written.',
    '',
    'Records',
    ...rows.map(({ title, rows, readAt }) => `  ${title.padEnd(22)}${String(rows).padStart(8)}   read at ${readAt}`),
    '',
    'Not in the archive',
    '  Drafts of figures of other organisations, and what is internal to them.',
    '  Scores before the judging of their contest has ended, conflicts of interest, and what a jury wrote for itself.',
    '  What applicants sent, unless it is published; their names and addresses never.',
    '  Passwords, sessions, links, mails.',
    `  These kinds of records: ${omitted.join(', ')}.`,
    ...(missing.length === 0 ? [] : ['', 'Files that could not be read', ...missing.map((each) => `  ${each}`)]),
    '',
  ].join('\n');
}
