import { openTaskStates, resources } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { giveTask } from '../tasks/giveTask.ts';

const { title, dueOn } = resources.tasks.fields;
const assignBody = versionBody.extend({ title, dueOn: dueOn.default(null) });

/** A question becomes a task of the organisation that it is put to. It has one open task at a time. */
export const assignComment = transition({
  resource: 'comments',
  action: 'assign',
  summary: 'Give a question or remark to its organisation as a task with a due day',
  body: assignBody,
  out: resources.tasks.read,
  async assertState({ system, record: { id, resolvedAt } }) {
    if (resolvedAt !== null) throw new Problem('invalidState');
    if ((await system.count('tasks', { commentId: id, state: openTaskStates })) > 0) throw new Problem('duplicate');
  },
  // The words of a comment are personal: they are not copied into the task, which leads to it.
  async apply({ store, record: { id, organisationId, authorId, authorRole }, body }) {
    // Whoever gives it: the evaluator reads the task of the own question.
    const askedById = authorRole === 'evaluator' ? authorId : null;
    const task = await giveTask(store, {
      organisationId,
      title: body.title,
      dueOn: body.dueOn,
      commentId: id,
      askedById,
    });
    return { result: await store.get('tasks', task.id) };
  },
});
