import { openStores } from '@pilotage/db';
import { type Connection, type Database, engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createTask } from '../testing/factories/taskFactories.ts';
import { remindOfDueTasks } from './remindOfDueTasks.ts';

/** The database, with a count of the statements that it gets. */
function countStatements(database: Database) {
  const counted = { reads: 0, writes: 0 };
  const count = <C extends Connection>(connection: C): C =>
    Object.assign(Object.create(connection), {
      rows: (statement: Parameters<C['rows']>[0]) => {
        counted.reads += 1;
        return connection.rows(statement);
      },
      write: (statement: Parameters<C['write']>[0]) => {
        counted.writes += 1;
        return connection.write(statement);
      },
    });
  const counting = count(database);
  counting.transaction = (work) => database.transaction((sql) => work(count(sql)));
  return { counted, database: counting };
}

describe.each(engines)('reminders of due tasks, on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
    app.clock.set('2019-08-14T20:00:00.000Z');
  });
  afterEach(() => app.close());

  async function remind() {
    const { counted, database } = countStatements(app.opened.database);
    await remindOfDueTasks(openStores(database, app.clock));
    return counted;
  }
  const noticeCount = () => app.pilotage.stores.system().count('notifications', { kind: ['taskDueSoon', 'taskLate'] });

  test('take as many queries for many tasks of several organisations as for one', async () => {
    await createTask(app, { by: 'staffA', dueOn: '2019-08-15', assigneeId: app.ids.users.staffA });
    const one = await remind();
    expect([await noticeCount(), one.reads > 0, one.writes]).toEqual([1, true, 1]);
    for (let at = 0; at < 12; at += 1) {
      await createTask(app, { by: 'staffA', dueOn: '2019-08-01', assigneeId: app.ids.users.managerA });
      await createTask(app, { by: 'staffB', dueOn: '2019-08-16' });
    }
    expect(await remind()).toEqual(one);
    // Twelve of one person, and twelve for both members of the other organisation.
    expect(await noticeCount()).toBe(1 + 12 + 24);
    expect(await remind()).toEqual({ ...one, writes: 0 });
    expect(await noticeCount()).toBe(37);
  });
});
