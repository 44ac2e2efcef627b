import { reportMachine } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { removeApprovedVersions } from './approvedVersions.ts';
import { findCells, transitionCells } from './reportCells.ts';
import { getUndoableEvent, removeUnreadNotices } from './undoWindow.ts';

export const unapproveReport = transition({
  resource: 'reports',
  action: 'unapprove',
  machine: reportMachine,
  summary: 'Undo the own approval of a report within a minute; it is submitted again',
  body: versionBody,
  // What is undone must be able to be returned.
  assertAllowed: ({ system, record }) => assertPeriodWritable(system, record),
  async assertState(context) {
    await getUndoableEvent(context, 'approve');
  },
  async apply(context) {
    const { system, record } = context;
    const approved = await findCells(system, record, ['approved']);
    await removeApprovedVersions(system, approved);
    const submitted = await transitionCells(system, approved, { state: 'submitted', action: 'unapprove' });
    // What is undone within the minute was never approved: no question about the past shows it.
    for (const cell of submitted) await system.forgetUndone('measurements', cell);
    await removeUnreadNotices(system, record, 'approved', await getUndoableEvent(context, 'approve'));
    return {};
  },
  async notify({ system, record }) {
    await system.forgetUndone('reports', record);
  },
});
