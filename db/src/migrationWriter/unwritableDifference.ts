/** A difference that only a person can write a migration for, because values would be lost or invented. */
export class UnwritableDifference extends Error {
  override name = 'UnwritableDifference';
}
