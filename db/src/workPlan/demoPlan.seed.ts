import type { WorkPlanItem } from '@pilotage/shared';

/** The items of the demo's plan by number. */
export type WorkPlanByNumber = ReadonlyMap<string, WorkPlanItem>;

export interface PlannedItem {
  number: string;
  title: string;
  /** The responsible organisation. */
  slug: string;
  contributors?: readonly string[];
  /** The half-years in which it begins and is due: their first and last days. */
  from: number;
  until: number;
  state: WorkPlanItem['state'];
  note?: string;
  /** What the lead partner asked to change. */
  lastReturn?: string;
  /** The stored file with which its first version was submitted. */
  file?: string;
}

const pilotPartners = ['arbeit-plus', 'roots-of-impact', 'ifka', 'ucdc', 'rops-poznan', 'pontis', 'sos'] as const;

/** An example of a work plan: none of the project was published. Its numbers, people, days and states are illustrative. */
export const demoPlan: readonly PlannedItem[] = [
  { number: '1', title: 'Management', slug: 'democenter', from: 1, until: 6, state: 'started' },
  { number: 'A 1.1', title: 'Steering and reports to the programme', slug: 'democenter', from: 1, until: 6, state: 'started' },
  {
    number: 'D 1.1.1',
    title: 'Rules for joint work',
    slug: 'democenter',
    from: 1,
    until: 1,
    state: 'approved',
    file: 'joint-rules-illustrative.pdf',
  },
  { number: 'A 1.2', title: 'Evaluation', slug: 'zsi', contributors: ['eim'], from: 2, until: 6, state: 'started' },
  {
    number: 'D 1.2.1',
    title: 'Evaluation after half of the time',
    slug: 'zsi',
    from: 2,
    until: 4,
    state: 'approved',
    file: 'evaluation-halfway-illustrative.pdf',
  },
  { number: 'D 1.2.2', title: 'Evaluation at the end', slug: 'zsi', contributors: ['eim'], from: 5, until: 6, state: 'started' },
  { number: '2', title: 'Communication', slug: 'pontis', contributors: ['democenter'], from: 1, until: 6, state: 'started' },
  {
    number: 'A 2.1',
    title: 'Website, news and events',
    slug: 'pontis',
    contributors: ['sos'],
    from: 1,
    until: 6,
    state: 'started',
  },
  {
    number: 'D 2.1.1',
    title: 'Plan for communication',
    slug: 'pontis',
    from: 1,
    until: 2,
    state: 'approved',
    file: 'communication-plan-illustrative.pdf',
  },
  {
    number: 'D 2.1.2',
    title: 'Strategy for dissemination',
    slug: 'democenter',
    contributors: ['pontis', 'zsi'],
    from: 4,
    until: 5,
    state: 'started',
    note: 'The draft went round to all partners; four have answered.',
  },
  { number: '3', title: 'Academy', slug: 'social-impact', contributors: ['pontis', 'eim'], from: 1, until: 5, state: 'started' },
  { number: 'A 3.1', title: 'Modules of the academy', slug: 'social-impact', from: 1, until: 3, state: 'approved' },
  {
    number: 'D 3.1.1',
    title: 'Seven modules online',
    slug: 'social-impact',
    contributors: ['pontis', 'ifka', 'eim'],
    from: 2,
    until: 3,
    state: 'approved',
    file: 'seven-modules-illustrative.pdf',
  },
  {
    number: 'A 3.2',
    title: 'Trainings on site',
    slug: 'ifka',
    contributors: ['bkik', 'zsi'],
    from: 3,
    until: 5,
    state: 'started',
  },
  {
    number: 'D 3.2.1',
    title: 'Handbook for trainers',
    slug: 'ifka',
    contributors: ['bkik'],
    from: 3,
    until: 5,
    state: 'submitted',
    note: 'The handbook is complete. Two examples may still be exchanged.',
    file: 'trainers-handbook-illustrative.pdf',
  },
  {
    number: 'O 3.1',
    title: 'A transnational academy for social innovators',
    slug: 'social-impact',
    from: 3,
    until: 6,
    state: 'started',
  },
  { number: '4', title: 'Pilots', slug: 'zsi', contributors: pilotPartners, from: 3, until: 6, state: 'started' },
  {
    number: 'A 4.1',
    title: 'Prepare the pilots',
    slug: 'zsi',
    contributors: pilotPartners,
    from: 3,
    until: 4,
    state: 'approved',
  },
  {
    number: 'D 4.1.1',
    title: 'Method for all pilots',
    slug: 'zsi',
    from: 3,
    until: 3,
    state: 'approved',
    file: 'pilot-method-illustrative.pdf',
  },
  {
    number: 'A 4.2',
    title: 'Run the pilots',
    slug: 'arbeit-plus',
    contributors: pilotPartners.slice(1),
    from: 4,
    until: 6,
    state: 'started',
  },
  {
    number: 'D 4.2.1',
    title: 'Interim report on the pilots',
    slug: 'arbeit-plus',
    contributors: pilotPartners.slice(1),
    from: 4,
    until: 5,
    state: 'returned',
    note: 'Six of seven pilots have sent their part.',
    lastReturn: 'Please add what each pilot learned, and the part of the pilot in Slovenia. (Illustrative.)',
    file: 'pilots-interim-illustrative.pdf',
  },
  { number: 'D 4.2.2', title: 'Final report on the pilots', slug: 'arbeit-plus', from: 6, until: 6, state: 'planned' },
  {
    number: 'O 4.1',
    title: 'Seven pilots in seven countries',
    slug: 'zsi',
    contributors: pilotPartners,
    from: 4,
    until: 6,
    state: 'started',
  },
  { number: '5', title: 'Contests', slug: 'rops-poznan', contributors: ['pontis', 'ifka'], from: 2, until: 6, state: 'started' },
  { number: 'A 5.1', title: 'Rules and platform of the contests', slug: 'rops-poznan', from: 2, until: 4, state: 'approved' },
  {
    number: 'D 5.1.1',
    title: 'Template of the contest rules',
    slug: 'rops-poznan',
    from: 3,
    until: 4,
    state: 'approved',
    file: 'contest-rules-template-illustrative.pdf',
  },
  {
    number: 'A 5.2',
    title: 'Hold the contests',
    slug: 'pontis',
    contributors: ['ifka', 'arbeit-plus'],
    from: 4,
    until: 6,
    state: 'started',
  },
  {
    number: 'D 5.2.1',
    title: 'Guide to a contest',
    slug: 'fundusz-wspolpracy',
    contributors: ['rops-poznan'],
    from: 4,
    until: 5,
    state: 'started',
  },
  { number: 'O 5.1', title: 'Solutions that were found by contests', slug: 'pontis', from: 4, until: 6, state: 'started' },
];

/** Which outputs the indicators and pilots of the demo belong to. */
export const outputOfPilots = 'O 4.1';
export const outputByIndicator: Readonly<Record<string, string>> = {
  TRAININGS: 'O 3.1',
  ATTENDANCES: 'O 3.1',
  CERTIFIED: 'O 3.1',
};
