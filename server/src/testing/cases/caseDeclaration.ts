import type { Person } from '../app/testApp.ts';
import type { RowFactory } from '../factories/createdRow.ts';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';
import type { ProviderMethod } from './providerMethods.ts';

export type RequestBody = Readonly<Record<string, unknown>>;
export type RequestBodyFactory = (fixtures: PartnersFixture) => RequestBody | Promise<RequestBody>;

/** Who acts in the walks. */
export type CaseActor = Extract<Person, 'managerA' | 'staffA' | 'lead' | 'evaluator'>;

/** Whose lists are counted. */
export type ListViewer = Extract<Person, 'staffA' | 'lead' | 'evaluator' | 'observer' | 'juror'>;

/** What the walks through all resources must be given for one. The fields that may be omitted follow from the others. */
export interface CaseDeclaration {
  /** Valid POST bodies by kind: for organisation A ("own"), for B ("foreign"), for the consortium. */
  bodies: Readonly<Record<string, RequestBodyFactory>>;
  /** A valid PUT body for every row, with a new value each time. */
  change: () => RequestBody;
  /** The expected rights, by hand from the words of the domain (`expected/rightsColumns.ts`). */
  rights: string;
  /** All rows by kind. Omitted: each body is sent by somebody who may, and its first text is the canary. */
  rows?: Readonly<Record<string, RowFactory>>;
  /** Who writes, and which row. Omitted: the first of manager, staff, lead partner and evaluator who may do most, and the row for that. */
  actor?: CaseActor;
  row?: string;
  /** Who reads all fields of all rows. Omitted: the lead partner. */
  reader?: CaseActor;
  /** The row that is updated and deleted, where it is not `row`. */
  writtenRow?: string;
  /** The field of `getManyReference`. Omitted: the first reference. */
  target?: string;
  /** What the data provider is answered, where it does not follow from the rights of the actor. */
  outcomes?: Readonly<Partial<Record<ProviderMethod, string>>>;
  /** The rows of a list as SQL by role, where the rights do not tell. `:a` is organisation A, `:me` the viewer. */
  totals?: Readonly<Partial<Record<ListViewer, string>>>;
  /** What actions of the state machine need beside the version. */
  actionBodies?: Readonly<Record<string, RequestBody>>;
  /** How many audit events an action has that changes more than its record; default: one. */
  eventsOfActions?: Readonly<Record<string, number>>;
  /** Fields that a manager does not read in some rows, so that they cannot be filtered. */
  concealedFields?: readonly string[];
}
