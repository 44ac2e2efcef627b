import { narrativeSections } from '../reports/report.ts';
import type { FieldOf, RecordOf } from '../resources.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

type MeasurementState = RecordOf<'measurements'>['state'];
type ReportState = RecordOf<'reports'>['state'];
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

/** That a report was handed in, and when, is known to all; what is in it and that a draft exists are not. */
const exchange = ['lastReturn', 'lastReopening'] as const;
const whenHandedIn = { where: all, except: [...narrativeSections, 'state', ...exchange] as const };
const withoutDraft = { where: all, except: narrativeSections };

/**
 * What hangs from a figure, a report or a pilot is read by whoever may read that: the reach follows the key to the subject's
 * state as it is now, so a returned figure takes its evidence and its thread with it.
 */
const aboutFigures = (is: readonly MeasurementState[]) => ({
  subject: 'measurements' as const,
  reach: { on: 'measurementId', through: 'measurements' as const, key: 'id', as: 'state', is },
});
const aboutReports = (is: readonly ReportState[]) => ({
  subject: 'reports' as const,
  reach: { on: 'reportId', through: 'reports' as const, key: 'id', as: 'state', is },
});
const aboutPilots = () => ({ subject: 'pilots' as const });
const inReview = ['submitted', 'approved'] as const;
const accepted = ['approved'] as const;

/** Comments: "organisation" is never left, and only what was written for the evaluators reaches them, without names. */
const toReviewers = () => ({ audience: ['review', 'evaluation'] as const });
const toEvaluators = () => ({ audience: 'evaluation' as const });
const written = (me: Membership) => ({ authorId: me.userId, authorRole: me.role });
const ownWritten = (me: Mine) => ({ organisationId: me.organisationId, authorId: me.userId });
const whoWrote = ['authorId', 'authorName', 'mentions'] as const satisfies FieldOf<'comments'>[];

/** Evidence: where a file lies is nobody's to know; who sent it, and files that tell who somebody is, stay within the review. */
const place = ['storedAs'] as const satisfies FieldOf<'attachments'>[];
const placeAndSender = ['storedAs', 'createdById', 'createdByName'] as const satisfies FieldOf<'attachments'>[];
const impersonal = { personal: false } as const;
const filesOfPilotsOfMine = (me: Mine) => ({ ...impersonal, subject: 'pilots' as const, ...pilotsOfMine(me) });

/** What a partner did to figures and narratives stays its own until submitted; that it was done does not. */
const trailOfOpenRecords = () => ({
  resource: [
    'organisations',
    'users',
    'memberships',
    'consortium',
    'periods',
    'exceptions',
    'pilots',
    'milestones',
    'indicators',
    'assignments',
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
    partnerManager: { read: [all], update: [{ where: ownOrganisation, except: ['country'] }] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
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
    leadPartner: { read: [all], update: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    juror: { read: [all] },
    system: { read: [all], create: [all], update: [all] },
  },
  periods: {
    partnerStaff: { read: [all] },
    partnerManager: { read: [all] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all], open: [all], close: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all], open: [all], close: [all] },
  },
  pilots: {
    partnerStaff: { read: [own, named], update: [own] },
    partnerManager: { read: [own, named], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
  milestones: {
    partnerStaff: { read: [own, pilotsOfMine], create: [own], update: [own], delete: [own] },
    partnerManager: { read: [own, pilotsOfMine], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
  indicators: {
    partnerStaff: { read: [own, ofTheConsortium] },
    partnerManager: { read: [own, ofTheConsortium], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all], create: [ofTheConsortium], update: [ofTheConsortium], delete: [ofTheConsortium] },
    evaluator: { read: [all] },
    observer: { read: [all] },
    system: { read: [all], create: [all] },
  },
  assignments: {
    partnerStaff: { read: [own], compare: [all] },
    partnerManager: { read: [own], compare: [all], create: [ownLocal], update: [ownLocal], delete: [ownLocal] },
    leadPartner: { read: [all], compare: [all], create: [all], update: [all], delete: [all] },
    evaluator: { read: [all], compare: [all] },
    observer: { read: [all], compare: [all] },
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
    system: { read: [all], create: [all], submit: [all], approve: [all], return: [all], reopen: [all] },
  },
  approvedVersions: {
    partnerStaff: { read: [own], compare: [{ where: all, except: ['comment', 'parts', 'approvedById'] }] },
    partnerManager: { read: [own], compare: [{ where: all, except: ['comment', 'parts', 'approvedById'] }] },
    leadPartner: { read: [all], compare: [all] },
    evaluator: { read: [{ where: all, except: ['approvedById'] }], compare: [{ where: all, except: ['approvedById'] }] },
    observer: { read: [{ where: all, except: ['approvedById'] }], compare: [{ where: all, except: ['approvedById'] }] },
    system: { read: [all], create: [all], update: [all] },
  },
  exceptions: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [all], create: [all], update: [all], delete: [all] },
    system: { read: [all], create: [all] },
  },
  comments: {
    partnerStaff: { read: [own], create: [own], update: [ownWritten], delete: [ownWritten], resolve: [own] },
    partnerManager: { read: [own], create: [own], update: [ownWritten], delete: [ownWritten], resolve: [own] },
    leadPartner: {
      read: [
        written,
        () => ({ ...toReviewers(), ...aboutFigures(inReview) }),
        () => ({ ...toReviewers(), ...aboutReports(inReview) }),
        () => ({ ...toReviewers(), ...aboutPilots() }),
      ],
      create: [toReviewers],
      update: [written],
      delete: [written],
      resolve: [toReviewers],
    },
    evaluator: {
      read: [
        written,
        { where: () => ({ ...toEvaluators(), ...aboutFigures(inReview) }), except: whoWrote },
        { where: () => ({ ...toEvaluators(), ...aboutReports(inReview) }), except: whoWrote },
        { where: () => ({ ...toEvaluators(), ...aboutPilots() }), except: whoWrote },
      ],
      create: [toEvaluators],
      update: [written],
      delete: [written],
    },
    system: { read: [all], create: [all] },
  },
  attachments: {
    partnerStaff: {
      read: [
        { where: own, except: place },
        { where: filesOfPilotsOfMine, except: placeAndSender },
      ],
      create: [own],
      delete: [own],
    },
    partnerManager: {
      read: [
        { where: own, except: place },
        { where: filesOfPilotsOfMine, except: placeAndSender },
      ],
      create: [own],
      delete: [own],
    },
    leadPartner: {
      read: [
        { where: () => aboutFigures(inReview), except: place },
        { where: () => aboutReports(inReview), except: place },
        { where: aboutPilots, except: place },
      ],
    },
    evaluator: {
      read: [
        { where: () => ({ ...impersonal, ...aboutFigures(inReview) }), except: placeAndSender },
        { where: () => ({ ...impersonal, ...aboutReports(inReview) }), except: placeAndSender },
        { where: () => ({ ...impersonal, ...aboutPilots() }), except: placeAndSender },
      ],
    },
    observer: {
      read: [
        { where: () => ({ ...impersonal, ...aboutFigures(accepted) }), except: placeAndSender },
        { where: () => ({ ...impersonal, ...aboutReports(accepted) }), except: placeAndSender },
        { where: () => ({ ...impersonal, ...aboutPilots() }), except: placeAndSender },
      ],
    },
    system: { read: [all], create: [all] },
  },
  auditEvents: {
    partnerStaff: { read: [own] },
    partnerManager: { read: [own] },
    leadPartner: { read: [trailOfOpenRecords, trailWithoutContent] },
    system: { read: [all], create: [all] },
  },
};
