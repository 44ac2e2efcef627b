export type { Connection, Database } from '../store/engines/connection.ts';
export { createTestClock, type Engine, engines, type TestClock, openEmptyDatabase } from './openEmptyDatabase.ts';
export { listTableNames } from '../store/engines/createEntities.ts';
export { findFreePort } from './findFreePort.ts';
export { createDatabaseOn, dropDatabase, startMariadb } from './mariadb.ts';
