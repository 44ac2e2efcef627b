import { narrativeSections } from '../reports/report.ts';
import type { FieldOf } from '../resources.ts';
import { contestRules } from './contestRules.ts';
import { evidenceRules } from './evidenceRules.ts';
import type { Rules } from './grants.ts';
import { juryRules } from './juryRules.ts';
import { peopleRules } from './peopleRules.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type Mine = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: Mine) => ({ organisationId: me.organisationId });
const myself = (me: Membership) => ({ id: me.userId });
const ownOrganisation = (me: Mine) => ({ id: me.organisationId });

const named = (me: Mine) => ({ partnerIds: me.organisationId });
const pilotsOfMine = (me: Mine) => ({
  reach: { on: 'pilotId', through: 'pilotPartners' as const, key: 'pilotId', as: 'organisationId', is: me.organisationId },
});
const colleagues = (me: Mine) => ({
  reach: { on: 'id', through: 'memberships' as const, key: 'userId', as: 'organisationId', is: me.organisationId },
});

/** What became of a solution that everybody can read. */
const becameOf = (on: 'id' | 'pilotId') => () => ({
  reach: { on, through: 'solutions' as const, key: 'pilotId', as: 'published', is: 1 },
});
const pilotInPublic = { where: becameOf('id'), except: ['summary', 'partnerIds', 'startsOn', 'completedAt'] as const };
const milestoneInPublic = { where: becameOf('pilotId'), except: ['dueOn'] as const };

const ownStaff = (me: Mine) => ({ organisationId: me.organisationId, role: ['partnerStaff', 'partnerManager'] as const });
const ofTheConsortium = () => ({ organisationId: null });
const ownLocal = (me: Mine) => ({ organisationId: me.organisationId, local: true });

const submitted = () => ({ state: ['submitted', 'approved'] as const });
const approved = () => ({ state: 'approved' as const });
const handedIn = () => ({ state: ['submitted', 'returned'] as const });

/** That a cell was handed in is known to all; what is in it is not. */
const contentOfCell = [
  'availability',
  'value',
  'numerator',
  'denominator',
  'parts',
  'comment',
  'cause',
  'correction',
  'illustrative',
] as const satisfies FieldOf<'measurements'>[];
const existence = { where: handedIn, except: contentOfCell };
const withoutComment = { where: approved, except: ['comment', 'cause', 'correction', 'parts'] as const };

/** What was approved once and is withheld now is no longer shown to others. */
const shown = () => ({ concealed: false });
const versionInComparison = { where: shown, except: ['comment', 'parts', 'approvedById'] as const };
const versionWithoutApprover = { where: shown, except: ['approvedById'] as const };

/** That a report was handed in, and when, is known to all; what is in it and that a draft exists are not. */
const exchange = ['lastReturn', 'lastReopening'] as const;
const whenHandedIn = { where: all, except: [...narrativeSections, 'state', ...exchange] as const };
const withoutDraft = { where: all, except: narrativeSections };

/** What a partner did to figures and narratives stays its own until submitted; that it was done does not. */
const trailOfOpenRecords = () => ({
  resource: [
    'organisations',
    'users',
    'memberships',
    'invitations',
    'nudges',
    'consortium',
    'periods',
    'exceptions',
    'pilots',
    'milestones',
    'indicators',
    'assignments',
    'contests',
    'criteria',
    'jurors',
    'decisions',
  ] as const,
});
const trailWithoutContent = { where: all, except: ['before', 'after'] as const };

const nameAndLanguage = { where: myself, except: ['disabled'] as const };

/**
 * Who may do what to which rows. Rules only grant; what is not written here is refused.
 * Tenancy is read here as a whole (`domain.md`, Who may see what).
 */
export const rules: Rules = {
  organisations: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all], update: [{ where: ownOrganisation, except: ['country', 'countrySince'] }] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [all] },
    system: { read: [all], create: [all] },
  },
  users: {
    partnerStaff: { read: [myself, colleagues], update: [nameAndLanguage] },
    partnerManager: { read: [myself, colleagues], update: [nameAndLanguage] },
    leadPartner: { read: [all], update: [all] },
    evaluator: { read: [myself], update: [nameAndLanguage] },
    observer: { read: [myself], update: [nameAndLanguage] },
    juror: { read: [myself], update: [nameAndLanguage] },
    system: { read: [all], create: [all] },
  },
  memberships: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own], create: [ownStaff], update: [ownStaff], delete: [ownStaff] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    system: { read: [all], create: [all] },
  },
  consortium: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all] },
    leadPartner: { read: [all], update: [all], leaveDemo: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    juror: { read: [all] },
    visitor: { read: [all] },
    system: { read: [all], create: [all], update: [all] },
  },
  periods: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all], open: [all], close: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [all] },
    system: { read: [all], create: [all], open: [all], close: [all] },
  },
  pilots: {
    partnerStaff: { read: [own, named], update: [own] },
    partnerManager: { read: [own, named], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [pilotInPublic] },
    system: { read: [all], create: [all] },
  },
  milestones: {
    partnerStaff: { read: [own, pilotsOfMine], create: [own], update: [own], delete: [own] },
    partnerManager: { read: [own, pilotsOfMine], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [milestoneInPublic] },
    system: { read: [all], create: [all] },
  },
  indicators: {
    partnerStaff: { read: [own, ofTheConsortium] },
    partnerManager: { read: [own, ofTheConsortium], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all], create: [ofTheConsortium], update: [ofTheConsortium], delete: [ofTheConsortium] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [ofTheConsortium] },
    system: { read: [all], create: [all] },
  },
  assignments: {
    partnerStaff: { read: [own], compare: [all] },
    partnerManager: { read: [own], compare: [all], create: [ownLocal], update: [ownLocal], delete: [ownLocal] },
    leadPartner: { read: [all], compare: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all], compare: [all] },
    observer: { read: [all], compare: [all] },
    visitor: { compare: [all] },
    system: { read: [all], create: [all] },
  },
  checks: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
  expectations: {
    partnerStaff: { read: [own], compare: [all] },
    partnerManager: { read: [own], compare: [all] },
    leadPartner: { read: [all], compare: [all] },
    evaluator: { read: [all], compare: [all] },
    observer: { read: [all], compare: [all] },
    visitor: { compare: [all] },
    system: { read: [all], create: [all] },
  },
  reports: {
    partnerStaff: { read: [own], compare: [own, whenHandedIn], follow: [own], update: [own] },
    partnerManager: { read: [own], compare: [own, whenHandedIn], follow: [own], update: [own], submit: [own] },
    leadPartner: {
      read: [submitted, withoutDraft],
      compare: [withoutDraft],
      follow: [submitted],
      approve: [all],
      return: [all],
      reopen: [all],
      nudge: [all],
    },
    evaluator: {
      read: [{ where: submitted, except: exchange }],
      compare: [submitted, whenHandedIn],
      follow: [{ where: approved, except: exchange }],
    },
    observer: {
      read: [{ where: approved, except: exchange }],
      compare: [approved, whenHandedIn],
      follow: [{ where: approved, except: exchange }],
    },
    system: { read: [all], create: [all], update: [all], submit: [all], approve: [all], return: [all], reopen: [all] },
  },
  measurements: {
    partnerStaff: {
      read: [own],
      compare: [own, withoutComment, existence],
      follow: [own],
      create: [own],
      update: [own],
      delete: [own],
    },
    partnerManager: {
      read: [own],
      compare: [own, withoutComment, existence],
      follow: [own],
      create: [own],
      update: [own],
      delete: [own],
    },
    leadPartner: { read: [submitted], compare: [submitted, existence], follow: [submitted] },
    evaluator: { read: [submitted], compare: [submitted, existence], follow: [approved] },
    observer: { read: [approved], compare: [approved, existence], follow: [approved] },
    visitor: { compare: [withoutComment] },
    system: { read: [all], create: [all], submit: [all], approve: [all], return: [all], reopen: [all] },
  },
  approvedVersions: {
    partnerStaff: { read: [own], compare: [own, versionInComparison] },
    partnerManager: { read: [own], compare: [own, versionInComparison] },
    leadPartner: { read: [all], compare: [all] },
    evaluator: { read: [versionWithoutApprover], compare: [versionWithoutApprover] },
    observer: { read: [versionWithoutApprover], compare: [versionWithoutApprover] },
    visitor: { compare: [versionInComparison] },
    system: { read: [all], create: [all], update: [all] },
  },
  exceptions: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    system: { read: [all], create: [all] },
  },
  ...evidenceRules,
  ...peopleRules,
  ...contestRules,
  ...juryRules,
  auditEvents: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [trailOfOpenRecords, trailWithoutContent] },
    system: { read: [all], create: [all] },
  },
};
