export { markDemo } from '../demo/demoMarks.ts';
export { clockAt, type Engine, engines, type MovableClock, openEmpty } from './emptyDatabase.ts';
export { createDatabaseOn, startMariadb } from './mariadb.ts';
