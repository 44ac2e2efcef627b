import type { ResourceName } from '@pilotage/shared';

/** The row does not exist, or is not visible; the difference is not revealed. */
export class NotFound extends Error {
  constructor() {
    super('There is no such record.');
    this.name = 'NotFound';
  }
}

/** The row is visible, but the action is not allowed. */
export class Forbidden extends Error {
  constructor() {
    super('This is not allowed.');
    this.name = 'Forbidden';
  }
}

/** The record has changed since it was read. `current`: the stored record as the actor may read it. */
export class Conflict extends Error {
  readonly current: object;

  constructor(current: object) {
    super('The record has changed since.');
    this.name = 'Conflict';
    this.current = current;
  }
}

/** The change contains fields that the grants of the actor except. */
export class FieldsNotWritable extends Error {
  readonly resource: ResourceName;
  readonly fields: readonly string[];

  constructor(resource: ResourceName, fields: readonly string[]) {
    super(`Not writable: ${fields.join(', ')}.`);
    this.name = 'FieldsNotWritable';
    this.resource = resource;
    this.fields = fields;
  }
}

/** The owner has reached its quota of rows of the resource. */
export class QuotaReached extends Error {
  readonly resource: ResourceName;
  readonly limit: number;

  constructor(resource: ResourceName, limit: number) {
    super(`There are ${limit} ${resource} already, which is the quota.`);
    this.name = 'QuotaReached';
    this.resource = resource;
    this.limit = limit;
  }
}

/** A write by somebody who only looks on as a role. */
export class ReadOnly extends Error {
  constructor() {
    super('The lead partner only looks on as a role: nothing is written.');
    this.name = 'ReadOnly';
  }
}
