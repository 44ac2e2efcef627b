import type {
  Activity,
  Contest,
  Cooperation,
  Annotation,
  Evaluation,
  Invitation,
  Measurement,
  NewsItem,
  Meeting,
  Period,
  Pilot,
  Recommendation,
  Report,
  ReportRecipient,
  Score,
  Solution,
  Risk,
  Task,
  WorkPlanItem,
} from '@pilotage/shared';

/** What a state means for its reader; each tone has a shape and a colour of its own. */
export type StateTone = 'draft' | 'waiting' | 'running' | 'done' | 'attention' | 'ended';

type Tones<State extends string> = Readonly<Record<State, StateTone>>;

const ofReport: Tones<Report['state']> = {
  draft: 'draft',
  submitted: 'waiting',
  approved: 'done',
  returned: 'attention',
  reopened: 'attention',
};
const ofCell: Tones<Measurement['state']> = ofReport;
const ofPeriod: Tones<Period['state']> = { planned: 'draft', open: 'running', closed: 'ended' };
const ofActivity: Tones<Activity['state']> = { planned: 'waiting', held: 'done', cancelled: 'ended' };
const ofContest: Tones<Contest['state']> = {
  draft: 'draft',
  open: 'running',
  judging: 'waiting',
  decided: 'done',
  archived: 'ended',
};
const ofSolution: Tones<Solution['state']> = { submitted: 'done', withdrawn: 'ended', excluded: 'attention' };
const ofInvitation: Tones<Invitation['state']> = { pending: 'waiting', accepted: 'done', revoked: 'ended' };
const ofCooperation: Tones<Cooperation['state']> = {
  asked: 'waiting',
  accepted: 'done',
  declined: 'ended',
  withdrawn: 'ended',
};
const ofNews: Tones<NewsItem['state']> = { draft: 'draft', submitted: 'waiting', published: 'done' };
const ofScore: Tones<Score['state']> = { assigned: 'waiting', scored: 'running', counted: 'done', conflict: 'attention' };
const ofTask: Tones<Task['state']> = { todo: 'draft', inProgress: 'running', done: 'done' };
const ofMeeting: Tones<Meeting['state']> = { planned: 'draft', held: 'done' };
const ofWorkPlanItem: Tones<WorkPlanItem['state']> = {
  planned: 'draft',
  started: 'running',
  submitted: 'waiting',
  returned: 'attention',
  approved: 'done',
};
const ofRisk: Tones<Risk['state']> = { open: 'running', closed: 'ended' };
const ofAnnotation: Tones<Annotation['state']> = { draft: 'draft', issued: 'done', withdrawn: 'ended' };
const ofEvaluation: Tones<Evaluation['state']> = { draft: 'draft', issued: 'done', superseded: 'ended' };
const ofRecommendation: Tones<Recommendation['state']> = {
  draft: 'draft',
  open: 'waiting',
  answered: 'running',
  followedUp: 'done',
};
const ofReportRecipient: Tones<ReportRecipient['state']> = { active: 'running', ended: 'ended', stopped: 'attention' };
const ofPilot: Tones<Pilot['stage']> = {
  design: 'draft',
  preparation: 'draft',
  implementation: 'running',
  evaluation: 'running',
  scaling: 'running',
  completed: 'done',
};

/** The choices that are states, by resource and field. Every other choice is a word without a chip. */
const stateFields: Readonly<Record<string, Readonly<Record<string, StateTone>>>> = {
  'reports.state': ofReport,
  'measurements.state': ofCell,
  'periods.state': ofPeriod,
  'activities.state': ofActivity,
  'contests.state': ofContest,
  'solutions.state': ofSolution,
  'invitations.state': ofInvitation,
  'cooperations.state': ofCooperation,
  'newsItems.state': ofNews,
  'scores.state': ofScore,
  'pilots.stage': ofPilot,
  'tasks.state': ofTask,
  'meetings.state': ofMeeting,
  'workPlanItems.state': ofWorkPlanItem,
  'risks.state': ofRisk,
  'annotations.state': ofAnnotation,
  'evaluations.state': ofEvaluation,
  'recommendations.state': ofRecommendation,
  'reportRecipients.state': ofReportRecipient,
};

/** The tone of a value; undefined where the field is no state. */
export const stateToneOf = (resource: string, field: string, value: string): StateTone | undefined =>
  stateFields[`${resource}.${field}`]?.[value];
