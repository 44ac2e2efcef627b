import { narrativeSections } from '../reports/report.ts';
import type { FieldOf } from '../resources.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });

const submitted = () => ({ state: ['submitted', 'approved'] as const });
const approved = () => ({ state: 'approved' as const });
const submittedOrReturned = () => ({ state: ['submitted', 'returned'] as const });

/** Everybody may know that a cell was submitted, but not its content. */
const cellContentFields = [
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
const existenceOnly = { where: submittedOrReturned, except: cellContentFields };
const withoutComment = { where: approved, except: ['comment', 'cause', 'correction', 'parts'] as const };

/** Approved versions of a figure that is now withheld are hidden from others. */
const notConcealed = () => ({ concealed: false });
const versionInComparison = { where: notConcealed, except: ['comment', 'parts', 'approvedById'] as const };
const versionWithoutApprover = { where: notConcealed, except: ['approvedById'] as const };

/** Everybody may know that and when a report was submitted, but not its content, and not that a draft exists. */
const reviewExchangeFields = ['lastReturn', 'lastReopening'] as const;
const submissionTimeOnly = { where: all, except: [...narrativeSections, 'state', ...reviewExchangeFields] as const };
const withoutNarrative = { where: all, except: narrativeSections };

/** Figures and reports: drafts belong to their organisation, what is submitted is for the reviewers, what is approved for all. */
export const figureRules = {
  reports: {
    partnerStaff: { read: [own], compare: [own, submissionTimeOnly], follow: [own], update: [own], announce: [own] },
    partnerManager: { read: [own], compare: [own, submissionTimeOnly], follow: [own], update: [own], submit: [own] },
    leadPartner: {
      read: [submitted, withoutNarrative],
      compare: [withoutNarrative],
      follow: [submitted],
      approve: [all],
      return: [all],
      reopen: [all],
      unapprove: [all],
      unreturn: [all],
      nudge: [all],
    },
    evaluator: {
      read: [{ where: submitted, except: reviewExchangeFields }],
      compare: [submitted, submissionTimeOnly],
      follow: [{ where: approved, except: reviewExchangeFields }],
    },
    observer: {
      read: [{ where: approved, except: reviewExchangeFields }],
      compare: [approved, submissionTimeOnly],
      follow: [{ where: approved, except: reviewExchangeFields }],
    },
    system: {
      read: [all],
      create: [all],
      update: [all],
      submit: [all],
      approve: [all],
      return: [all],
      reopen: [all],
      unapprove: [all],
      unreturn: [all],
    },
  },
  measurements: {
    partnerStaff: {
      read: [own],
      compare: [own, withoutComment, existenceOnly],
      follow: [own],
      create: [own],
      update: [own],
      delete: [own],
    },
    partnerManager: {
      read: [own],
      compare: [own, withoutComment, existenceOnly],
      follow: [own],
      create: [own],
      update: [own],
      delete: [own],
    },
    leadPartner: { read: [submitted], compare: [submitted, existenceOnly], follow: [submitted] },
    evaluator: { read: [submitted], compare: [submitted, existenceOnly], follow: [approved] },
    observer: { read: [approved], compare: [approved, existenceOnly], follow: [approved] },
    visitor: { compare: [withoutComment] },
    system: {
      read: [all],
      create: [all],
      submit: [all],
      approve: [all],
      return: [all],
      reopen: [all],
      unapprove: [all],
      unreturn: [all],
    },
  },
  approvedVersions: {
    partnerStaff: { read: [own], compare: [own, versionInComparison] },
    partnerManager: { read: [own], compare: [own, versionInComparison] },
    leadPartner: { read: [all], compare: [all] },
    evaluator: { read: [versionWithoutApprover], compare: [versionWithoutApprover] },
    observer: { read: [versionWithoutApprover], compare: [versionWithoutApprover] },
    visitor: { compare: [versionInComparison] },
    system: { read: [all], create: [all], update: [all], delete: [all] },
  },
} satisfies Pick<Rules, 'reports' | 'measurements' | 'approvedVersions'>;
