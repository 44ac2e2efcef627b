import { expect, test } from 'vitest';
import { contestMachine, contestStates } from '../contests/contest.ts';
import { cooperationMachine, cooperationStates } from '../cooperations/cooperation.ts';
import { newsMachine, newsStates } from '../news/newsItem.ts';
import { scoreMachine, scoreStates } from '../jury/score.ts';
import { solutionMachine, solutionStates } from '../solutions/solution.ts';
import { periodMachine, periodStates } from '../periods/period.ts';
import { reportMachine, reportStates } from '../reports/report.ts';
import { meetingMachine, meetingStates } from '../meetings/meeting.ts';
import { taskMachine, taskStates } from '../tasks/task.ts';
import { riskMachine, riskStates } from '../risks/risk.ts';
import { workPlanMachine, workPlanStates } from '../workPlan/workPlanItem.ts';
import { annotationMachine, annotationStates } from '../annotations/annotation.ts';
import { evaluationMachine, evaluationStates } from '../evaluations/evaluation.ts';
import { recommendationMachine, recommendationStates } from '../evaluations/recommendation.ts';
import { actions } from './actions.ts';
import { roles } from './roles.ts';
import { invitationMachine, invitationStates } from './invitation.ts';
import { rules } from './rules.ts';

const machines = [
  { machine: periodMachine, states: periodStates },
  { machine: reportMachine, states: reportStates },
  { machine: invitationMachine, states: invitationStates },
  { machine: contestMachine, states: contestStates },
  { machine: solutionMachine, states: solutionStates },
  { machine: scoreMachine, states: scoreStates },
  { machine: cooperationMachine, states: cooperationStates },
  { machine: newsMachine, states: newsStates },
  { machine: taskMachine, states: taskStates },
  { machine: meetingMachine, states: meetingStates },
  { machine: workPlanMachine, states: workPlanStates },
  { machine: riskMachine, states: riskStates },
  { machine: evaluationMachine, states: evaluationStates },
  { machine: annotationMachine, states: annotationStates },
  { machine: recommendationMachine, states: recommendationStates },
];

test.each(machines)('transitions of $machine.resource refer to existing states', ({ machine, states }) => {
  const knownStates: readonly string[] = states;
  for (const { from, to } of machine.transitions)
    expect([knownStates.includes(from), knownStates.includes(to)]).toEqual([true, true]);
});

test.each(machines)('exactly the roles of a transition of $machine.resource have a grant for its action', ({ machine }) => {
  const machineActions = actions.filter((action) => machine.actions.some((each) => each === action));
  expect(machineActions.length).toBe(machine.actions.length);
  for (const action of machineActions) {
    const expectedRoles = new Set(machine.transitions.filter((each) => each.action === action).flatMap((each) => each.roles));
    const grantedRoles = roles.filter((role) => (rules[machine.resource][role]?.[action] ?? []).length > 0);
    expect([action, grantedRoles]).toEqual([action, roles.filter((role) => expectedRoles.has(role))]);
  }
});

test('find returns undefined for an action that the state does not allow', () => {
  expect(reportMachine.find('approved', 'submit')).toBeUndefined();
  expect(periodMachine.find('closed', 'open')).toBeUndefined();
  expect(reportMachine.find('returned', 'submit')?.to).toBe('submitted');
});
