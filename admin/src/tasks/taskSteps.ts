import { type Ability, asSubject, type Task, taskMachine } from '@pilotage/shared';

/** The actions that the state of a task and the rights of the viewer allow, in the order of the board from right to left. */
export const taskStepsOf = (task: Task, ability: Ability) =>
  taskMachine.actions.filter(
    (action) => taskMachine.find(task.state, action) !== undefined && ability.can(action, asSubject('tasks', task)),
  );

export type TaskStep = (typeof taskMachine.actions)[number];
