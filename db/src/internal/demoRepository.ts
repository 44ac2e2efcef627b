import { type DemoMarks, markDemo, readDemoMarks } from '../demo/demoMarks.ts';
import { type DemoRows, findDemoRows } from '../demo/findDemoRows.ts';
import { removeDemo } from '../demo/removeDemo.ts';
import { Repository } from './repository.ts';

/** Which rows belong to the demo, and their removal. */
export class DemoRepository extends Repository {
  /** Records that every row that exists now belongs to the demo. */
  markRows(): Promise<void> {
    return markDemo(this.connection);
  }

  /** The greatest id of a demo row, by resource; empty where there is no demo. */
  readMarks(): Promise<DemoMarks> {
    return readDemoMarks(this.connection);
  }

  /** The rows that go with the demo: its own, and later rows that belong to one of them. */
  findRows(marks: DemoMarks): Promise<DemoRows> {
    return findDemoRows(this.connection, marks);
  }

  /** Removes these rows with their sign-ins, links and audit events. Call it in a transaction. */
  removeRows(marks: DemoMarks, rows: DemoRows): Promise<void> {
    return removeDemo(this.connection, marks, rows);
  }
}
