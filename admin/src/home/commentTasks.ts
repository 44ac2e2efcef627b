import { type Comment, type Measurement, type Period, waitsForAnswer } from '@pilotage/shared';
import type { HomeTask } from './homeTask.ts';

interface CommentTasksInput {
  /** Open comments about the own organisation. */
  comments: readonly Comment[];
  /** The measurements that the comments refer to. */
  cells: readonly Pick<Measurement, 'id' | 'assignmentId' | 'periodId'>[];
  periods: readonly Pick<Period, 'id' | 'number'>[];
  /** The reader: own comments are no task. */
  userId: number;
  roleName: (role: NonNullable<Comment['authorRole']>) => string;
}

const maxExcerptLength = 120;

const excerptOf = (text: string) => {
  const singleLine = text.replaceAll(/\s+/g, ' ').trim();
  return singleLine.length <= maxExcerptLength ? singleLine : `${singleLine.slice(0, maxExcerptLength).trimEnd()}…`;
};

function subjectPath({ id, subject, subjectId }: Comment, { cells, periods }: CommentTasksInput): string | null {
  if (subject !== 'measurements') return `/${subject}/${subjectId}/show#comment-${id}`;
  const cell = cells.find((each) => each.id === subjectId);
  const period = periods.find((each) => each.id === cell?.periodId);
  return cell && period ? `/figures?period=${period.number}#figure-${cell.assignmentId}` : null;
}

/** Tasks for open comments by others about the own figures, reports and pilots that are not answered; each links to its subject. */
export function commentTasks(input: CommentTasksInput): HomeTask[] {
  return input.comments.flatMap((comment): HomeTask[] => {
    const { id, authorId, authorRole, authorName, text } = comment;
    const to = subjectPath(comment, input);
    const isOpen = waitsForAnswer(comment, input.comments, 'organisation') && authorId !== input.userId;
    if (!isOpen || authorRole === null || to === null) return [];
    const params = { name: authorName ?? input.roleName(authorRole), comment: excerptOf(text ?? '') };
    return [{ id: `comment ${id}`, to, key: 'answerComment', params, dueOn: null }];
  });
}
