export { markDemo } from '../demo/demoMarks.ts';
export { createTestClock, type Engine, engines, type TestClock, openEmptyDatabase } from './openEmptyDatabase.ts';
export { findFreePort } from './findFreePort.ts';
export { createDatabaseOn, dropDatabase, startMariadb } from './mariadb.ts';
