import { expect, test } from 'vitest';
import { contestMachine, contestStates } from '../contests/contest.ts';
import { cooperationMachine, cooperationStates } from '../cooperations/cooperation.ts';
import { scoreMachine, scoreStates } from '../jury/score.ts';
import { solutionMachine, solutionStates } from '../solutions/solution.ts';
import { periodMachine, periodStates } from '../periods/period.ts';
import { reportMachine, reportStates } from '../reports/report.ts';
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
];

test.each(machines)('the steps of $machine.resource lead between its states', ({ machine, states }) => {
  const known: readonly string[] = states;
  for (const { from, to } of machine.transitions) expect([known.includes(from), known.includes(to)]).toEqual([true, true]);
});

test.each(machines)('whoever a step of $machine.resource names has a grant for it, and nobody else', ({ machine }) => {
  const steps = actions.filter((action) => machine.actions.some((each) => each === action));
  expect(steps.length).toBe(machine.actions.length);
  for (const action of steps) {
    const named = new Set(machine.transitions.filter((each) => each.action === action).flatMap((each) => each.roles));
    const granted = roles.filter((role) => (rules[machine.resource][role]?.[action] ?? []).length > 0);
    expect([action, granted]).toEqual([action, roles.filter((role) => named.has(role))]);
  }
});

test('an action from a state that it does not leave is none', () => {
  expect(reportMachine.find('approved', 'submit')).toBeUndefined();
  expect(periodMachine.find('closed', 'open')).toBeUndefined();
  expect(reportMachine.find('returned', 'submit')?.to).toBe('submitted');
});
