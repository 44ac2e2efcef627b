import { resourceNames } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import { academyRules } from './academyRules.ts';
import { activityRules } from './activityRules.ts';
import { annotationRules } from './annotationRules.ts';
import { boardRules } from './boardRules.ts';
import { contestRules } from './contestRules.ts';
import { disseminationRules } from './disseminationRules.ts';
import { evaluationRules } from './evaluationRules.ts';
import { evidenceRules } from './evidenceRules.ts';
import { figureRules } from './figureRules.ts';
import type { Rules } from './grants.ts';
import { juryRules } from './juryRules.ts';
import { newsRules } from './newsRules.ts';
import { meetingRules } from './meetingRules.ts';
import { peopleRules } from './peopleRules.ts';
import type { Membership, OrganisationRole } from './roles.ts';
import { taskRules } from './taskRules.ts';
import { workPlanRules } from './workPlanRules.ts';

type OrganisationMembership = Membership<OrganisationRole>;

const all = () => ({});
const own = (me: OrganisationMembership) => ({ organisationId: me.organisationId });
const myself = (me: Membership) => ({ id: me.userId });
const ownOrganisation = (me: OrganisationMembership) => ({ id: me.organisationId });

const namedPartner = (me: OrganisationMembership) => ({ partnerIds: me.organisationId });
const ofPartnerPilots = (me: OrganisationMembership) => ({
  viaTable: {
    localKey: 'pilotId',
    table: 'pilotPartners' as const,
    foreignKey: 'pilotId',
    column: 'organisationId',
    value: me.organisationId,
  },
});
const colleagues = (me: OrganisationMembership) => ({
  viaTable: {
    localKey: 'id',
    table: 'memberships' as const,
    foreignKey: 'userId',
    column: 'organisationId',
    value: me.organisationId,
  },
});

/** Pilots that were created from a published solution. */
const viaPublishedSolution = (localKey: 'id' | 'pilotId') => () => ({
  viaTable: { localKey, table: 'solutions' as const, foreignKey: 'pilotId', column: 'published', value: 1 },
});
const publicPilot = {
  where: viaPublishedSolution('id'),
  except: ['summary', 'partnerIds', 'startsOn', 'completedAt', 'workPlanItemId'] as const,
};
const publicMilestone = { where: viaPublishedSolution('pilotId'), except: ['dueOn'] as const };

const ownStaff = (me: OrganisationMembership) => ({
  organisationId: me.organisationId,
  role: ['partnerStaff', 'partnerManager'] as const,
});
const consortiumOwned = () => ({ organisationId: null });
/** Visitors read no work plan, and not how an indicator was defined before, nor why it was changed. */
const publicIndicator = { where: consortiumOwned, except: ['workPlanItemId', 'earlierDefinitions'] as const };
/** The consortium without the storage key of its picture. */
const withoutPictureKey = { where: all, except: ['pictureStoredAs'] } as const;
/** The budget of an organisation is for itself, the lead partner and the evaluators; the lead partner writes it. */
const budgetFields = ['budgetEur', 'budgetIllustrative'] as const;
const withoutBudget = { where: all, except: budgetFields } as const;
const ownLocal = (me: OrganisationMembership) => ({ organisationId: me.organisationId, local: true });

/** Of these there are drafts that their author alone knows of. Their events are read from the issue on, by the actions that follow it. */
const draftedResources = ['evaluations', 'recommendations', 'annotations'] as const;
/** Of these the audit trail tells nobody: an own board is its author's alone. */
const untoldResources = ['boards'] as const;
const publicResources = resourceNames.filter((name) => ![...draftedResources, ...untoldResources].some((each) => each === name));
const issuedEvents = {
  resource: draftedResources,
  action: ['issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'withdraw'] as const,
};
/** Which annotations an organisation reads is not said by the event: it may be about figures that the organisation may not compare. */
const issuedEventsOfEvaluations = { ...issuedEvents, resource: ['evaluations', 'recommendations'] as const };
/** Whom the lead partner sends reports is not for the other members of its organisation. */
const ownResources = publicResources.filter((name) => name !== 'reportRecipients');
const ownEvents = (me: OrganisationMembership) => ({ organisationId: me.organisationId, resource: ownResources });
const ownIssuedEvents = (me: OrganisationMembership) => ({ organisationId: me.organisationId, ...issuedEventsOfEvaluations });

/** Audit events about figures and narratives stay with the partner; others see that something changed, not what. */
const resourcesReadInFull = resourceNames.filter((name) => resourceOf(name).auditReaders === 'leadPartner');
const auditEventsReadInFull = () => ({ resource: resourcesReadInFull });
const auditEventsWithoutContent = { where: () => ({ resource: publicResources }), except: ['before', 'after'] as const };
const issuedEventsWithoutContent = { where: () => issuedEvents, except: ['before', 'after'] as const };

/** To make an archive of what the own membership reads, and to download it. */
const archiving = { exportArchive: [ownOrganisation], downloadArchive: [ownOrganisation] } as const;

const ownProfile = { where: myself, except: ['disabled'] as const };

/**
 * Which role may do what to which rows. Rules only grant; anything without a rule is refused.
 * This table is the whole tenancy model (`domain.md`, Who may see what).
 */
export const rules: Rules = {
  organisations: {
    partnerStaff: { read: [ownOrganisation, withoutBudget] },
    partnerManager: {
      read: [ownOrganisation, withoutBudget],
      update: [{ where: ownOrganisation, except: ['country', 'countrySince', ...budgetFields] }],
      ...archiving,
    },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all], viewAs: [all], ...archiving },
    evaluator: { read: [all] },
    observer: { read: [withoutBudget] },
    visitor: { read: [withoutBudget] },
    system: { read: [all], create: [all] },
  },
  users: {
    partnerStaff: { read: [myself, colleagues], update: [ownProfile] },
    partnerManager: { read: [myself, colleagues], update: [ownProfile] },
    leadPartner: { read: [all], update: [all] },
    evaluator: { read: [myself], update: [ownProfile] },
    observer: { read: [myself], update: [ownProfile] },
    juror: { read: [myself], update: [ownProfile] },
    system: { read: [all], create: [all] },
  },
  memberships: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own], create: [ownStaff], update: [ownStaff], delete: [ownStaff] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    system: { read: [all], create: [all] },
  },
  consortium: {
    partnerStaff: { read: [withoutPictureKey] },
    partnerManager: { read: [withoutPictureKey] },
    leadPartner: { read: [withoutPictureKey], update: [all], leaveDemo: [all] },
    evaluator: { read: [withoutPictureKey] },
    observer: { read: [withoutPictureKey] },
    juror: { read: [withoutPictureKey] },
    visitor: { read: [withoutPictureKey] },
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
    partnerStaff: { read: [own, namedPartner], update: [own] },
    partnerManager: { read: [own, namedPartner], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [publicPilot] },
    system: { read: [all], create: [all] },
  },
  milestones: {
    partnerStaff: { read: [own, ofPartnerPilots], create: [own], update: [own], delete: [own] },
    partnerManager: { read: [own, ofPartnerPilots], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [publicMilestone] },
    system: { read: [all], create: [all] },
  },
  indicators: {
    partnerStaff: { read: [own, consortiumOwned] },
    partnerManager: {
      read: [own, consortiumOwned],
      create: [own],
      update: [own],
      delete: [own],
      rename: [own],
      redefine: [own],
    },
    leadPartner: {
      read: [all],
      create: [consortiumOwned],
      update: [consortiumOwned],
      delete: [consortiumOwned],
      rename: [consortiumOwned],
      redefine: [consortiumOwned],
    },
    evaluator: { read: [all] },
    observer: { read: [all] },
    visitor: { read: [publicIndicator] },
    system: { read: [all], create: [all] },
  },
  assignments: {
    partnerStaff: { read: [own], compare: [all], derive: [own] },
    partnerManager: { read: [own], compare: [all], derive: [own], create: [ownLocal], update: [ownLocal], delete: [ownLocal] },
    leadPartner: { read: [all], compare: [all], derive: [all], create: [all], update: [all], delete: [all] },
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
  exceptions: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    system: { read: [all], create: [all] },
  },
  ...figureRules,
  ...evidenceRules,
  ...activityRules,
  ...peopleRules,
  ...contestRules,
  ...juryRules,
  ...newsRules,
  ...academyRules,
  ...meetingRules,
  ...taskRules,
  ...workPlanRules,
  ...disseminationRules,
  ...evaluationRules,
  reportRecipients: {
    leadPartner: {
      read: [own],
      create: [own],
      update: [own],
      delete: [own],
      sendReport: [own],
    },
    system: { read: [all], update: [all] },
  },
  ...boardRules,
  ...annotationRules,
  auditEvents: {
    partnerStaff: { read: [ownEvents, ownIssuedEvents] },
    partnerManager: { read: [ownEvents, ownIssuedEvents] },
    leadPartner: { read: [auditEventsReadInFull, auditEventsWithoutContent, issuedEventsWithoutContent] },
    system: { read: [all], create: [all] },
  },
};
