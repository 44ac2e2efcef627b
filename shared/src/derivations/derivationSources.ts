import { activityStates } from '../activities/activity.ts';
import { activityKinds } from '../activities/activityKinds.ts';
import { enrolmentStages } from '../academy/enrolment.ts';
import { cooperationStates } from '../cooperations/cooperation.ts';
import { solutionStates } from '../solutions/solution.ts';

export const derivationSourceNames = ['activities', 'enrolments', 'solutions', 'cooperations'] as const;

export type DerivationSourceName = (typeof derivationSourceNames)[number];

/** `rows` counts the records; the others add up a number of each. */
export const derivationMeasures = ['rows', 'attendances', 'registrations', 'reach', ...enrolmentStages] as const;

/** The day, instant or period of a record that decides to which period it belongs. */
export const derivationDates = ['startsOn', 'lastDay', 'periodId', 'receivedAt', 'createdAt', 'answeredAt'] as const;

/** Whose a record is: that of its organisation, or that of the organisation which a request is addressed to. */
export const derivationOwners = ['organisationId', 'ownerOrganisationId'] as const;

export const derivationFilters = ['kind', 'state', 'moduleId'] as const;

export type DerivationMeasure = (typeof derivationMeasures)[number];
export type DerivationDate = (typeof derivationDates)[number];
export type DerivationOwner = (typeof derivationOwners)[number];
export type DerivationFilter = (typeof derivationFilters)[number];

export interface DerivationSource {
  /** What can be counted or added up. The first of each list is offered first. */
  readonly measures: readonly DerivationMeasure[];
  readonly dates: readonly DerivationDate[];
  readonly owners: readonly DerivationOwner[];
  /** The allowed values of each filter; `modules`: those of the academy. */
  readonly filters: { readonly [F in DerivationFilter]?: readonly string[] | 'modules' };
  /** Whether a record may belong to a pilot. */
  readonly hasPilot: boolean;
}

/**
 * What an indicator may count or add up. A record of enrolments is itself a set of numbers, so it is never counted. The pilot of a
 * solution is the one that was created from it, not one that it belongs to.
 */
export const derivationSources: { readonly [S in DerivationSourceName]: DerivationSource } = {
  activities: {
    measures: ['rows', 'attendances', 'registrations', 'reach'],
    dates: ['startsOn', 'lastDay'],
    owners: ['organisationId'],
    filters: { kind: activityKinds, state: activityStates },
    hasPilot: true,
  },
  enrolments: {
    measures: enrolmentStages,
    dates: ['periodId'],
    owners: ['organisationId'],
    filters: { moduleId: 'modules' },
    hasPilot: false,
  },
  solutions: {
    measures: ['rows'],
    dates: ['receivedAt'],
    owners: ['organisationId'],
    filters: { state: solutionStates },
    hasPilot: false,
  },
  cooperations: {
    measures: ['rows'],
    dates: ['createdAt', 'answeredAt'],
    owners: ['ownerOrganisationId', 'organisationId'],
    filters: { state: cooperationStates },
    hasPilot: false,
  },
};
