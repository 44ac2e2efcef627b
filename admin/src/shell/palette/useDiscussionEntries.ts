import { useQueries, useQuery } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Attachment, Comment } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { excerptAround } from '../../discussion/excerptAround.ts';
import { loadSubjectNames, type SubjectNames, subjectKeyOf } from '../../discussion/loadSubjectNames.ts';
import { findDiscussionAddress } from '../../discussion/findDiscussionAddress.ts';
import type { PaletteEntry } from './paletteEntries.ts';

const newestFirst = { pagination: { page: 1, perPage: 6 }, sort: { field: 'id', order: 'DESC' as const } };

/** Opens the page on which a comment or a file stands. Which one that is, is asked only then. */
function useOpenDiscussion() {
  const dataProvider = useDataProvider();
  const navigate = useNavigate();
  const notify = useNotify();
  return async (record: Comment | Attachment, place: `${'comment' | 'file'}-${number}`): Promise<void> => {
    const address = await findDiscussionAddress(dataProvider, record, place).catch(() => null);
    if (address === null) notify('shell.palette.notOpen', { type: 'error' });
    else await navigate(address);
  };
}

/** The comments and files that the search of the server finds among those that the user may read. `q` is empty while too short. */
export function useDiscussionEntries(q: string) {
  const translate = useTranslate();
  const ability = useAbility();
  const dataProvider = useDataProvider();
  const open = useOpenDiscussion();
  const queryOf = (resource: 'comments' | 'attachments') => ({
    queryKey: ['palette', resource, q],
    enabled: q !== '' && ability.can('read', resource),
    staleTime: 30_000,
  });
  const params = { ...newestFirst, filter: { q } };
  const [comments, files] = useQueries({
    queries: [
      { ...queryOf('comments'), queryFn: () => dataProvider.getList<Comment>('comments', params) },
      { ...queryOf('attachments'), queryFn: () => dataProvider.getList<Attachment>('attachments', params) },
    ],
  });
  const found = [...(comments.data?.data ?? []), ...(files.data?.data ?? [])].map(({ subject, subjectId }) => ({
    subject,
    subjectId,
  }));
  const { data: names } = useQuery({
    queryKey: ['palette', 'subjects', found],
    queryFn: () => loadSubjectNames(dataProvider, found),
    enabled: found.length > 0,
    staleTime: 30_000,
  });
  /** Which figure of whom and when, whose report or pilot; only the kind while that is not known, or where it is not to be read. */
  const describe = (about: SubjectNames | undefined, kind: string) => {
    if (!about) return kind;
    const { subject, name, organisation, period } = about;
    if (subject === 'meetings' || subject === 'workPlanItems')
      return name === null ? kind : translate(`shell.palette.subjects.${subject}`, { name });
    const isComplete =
      organisation !== null &&
      (subject === 'reports' || name !== null) &&
      (subject === 'pilots' || subject === 'activities' || period !== null);
    if (!isComplete) return kind;
    return translate(`shell.palette.subjects.${subject}`, { name, organisation, period });
  };
  const detailOf = (record: Comment | Attachment, author: string | null | undefined) => {
    const kind = translate(`resources.${record.subject}.name`, { smart_count: 1 });
    const about = describe(names?.get(subjectKeyOf(record)), kind);
    return author ? translate('shell.palette.about', { author, about }) : about;
  };
  const groupOf = (resource: string) => translate(`resources.${resource}.name`, { smart_count: 2 });
  const entries = [
    ...(comments.data?.data ?? []).map(
      (comment): PaletteEntry => ({
        id: `comment ${comment.id}`,
        group: groupOf('comments'),
        text: excerptAround(comment.text, q),
        detail: detailOf(comment, comment.authorName),
        run: () => void open(comment, `comment-${comment.id}`),
      }),
    ),
    ...(files.data?.data ?? []).map(
      (file): PaletteEntry => ({
        id: `file ${file.id}`,
        group: groupOf('attachments'),
        text: file.fileName,
        detail: detailOf(file, file.createdByName),
        run: () => void open(file, `file-${file.id}`),
      }),
    ),
  ];
  const results = [comments, files];
  return { entries, isPending: results.some(({ isLoading }) => isLoading), hasFailed: results.some(({ isError }) => isError) };
}
