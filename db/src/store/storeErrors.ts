import type { ResourceName } from '@pilotage/shared';

/** The row is not there, or not visible: the two cannot be told apart. */
export class NotFound extends Error {
  constructor() {
    super('There is no such record.');
    this.name = 'NotFound';
  }
}

/** The row is visible, the action is not allowed. */
export class Forbidden extends Error {
  constructor() {
    super('This is not allowed.');
    this.name = 'Forbidden';
  }
}

/** Somebody else has changed the record since. `current` is what the actor may see of it. */
export class Conflict extends Error {
  readonly current: object;

  constructor(current: object) {
    super('The record has changed since.');
    this.name = 'Conflict';
    this.current = current;
  }
}

/** A field is written that this actor's right leaves out. */
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

/** The owner has as many rows of the resource as it may have. */
export class QuotaReached extends Error {
  readonly resource: ResourceName;
  readonly limit: number;

  constructor(resource: ResourceName, most: number) {
    super(`There are ${most} ${resource} already, which is the quota.`);
    this.name = 'QuotaReached';
    this.resource = resource;
    this.limit = most;
  }
}
