import type { Connection } from '../store/engines/connection.ts';

/** Reads and writes tables that belong to no role, on one connection: the database itself or an open transaction. */
export abstract class Repository {
  protected readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }
}
