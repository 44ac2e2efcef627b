export { markDemo } from '../demo/demoMarks.ts';
export { clockAt, type Engine, engines, type MovableClock, openEmpty } from './emptyDatabase.ts';
export { freePort } from './freePort.ts';
export { createDatabaseOn, dropDatabase, startMariadb } from './mariadb.ts';
