import { type Comment, type Measurement, organisationRoles, type Period } from '@pilotage/shared';
import type { Task } from './task.ts';

interface Asked {
  /** What is said about the own organisation and not settled yet. */
  comments: readonly Comment[];
  /** The figures that are spoken of. */
  cells: readonly Pick<Measurement, 'id' | 'assignmentId' | 'periodId'>[];
  periods: readonly Pick<Period, 'id' | 'number'>[];
  /** Who reads: own words ask nothing of oneself. */
  userId: number;
  roleName: (role: NonNullable<Comment['authorRole']>) => string;
}

const partners: ReadonlySet<string> = new Set(organisationRoles.filter((role) => role !== 'leadPartner'));
const longest = 120;

const beginning = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
};

function placeOf({ id, subject, subjectId }: Comment, { cells, periods }: Asked): string | null {
  if (subject !== 'measurements') return `/${subject}/${subjectId}/show#comment-${id}`;
  const cell = cells.find((each) => each.id === subjectId);
  const period = periods.find((each) => each.id === cell?.periodId);
  return cell && period ? `/figures?period=${period.number}#figure-${cell.assignmentId}` : null;
}

/** What others said about the own figures, reports and pilots, until it is settled; each leads to its subject. */
export function commentTasks(asked: Asked): Task[] {
  return asked.comments.flatMap((comment): Task[] => {
    const { id, authorId, authorRole, authorName, resolvedAt, text } = comment;
    const to = placeOf(comment, asked);
    const asksNobody = authorRole === null || partners.has(authorRole) || authorId === asked.userId;
    if (resolvedAt !== null || asksNobody || to === null) return [];
    const params = { name: authorName ?? asked.roleName(authorRole), comment: beginning(text ?? '') };
    return [{ id: `comment ${id}`, to, key: 'answerComment', params, dueOn: null }];
  });
}
