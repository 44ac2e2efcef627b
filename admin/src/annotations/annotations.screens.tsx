import { EvaluationViewLinks } from '../evaluations/EvaluationViewLinks.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { AnnotatedQuestion } from './AnnotatedQuestion.tsx';
import { AnnotationBody } from './AnnotationBody.tsx';
import { AnnotationExcerpt } from './AnnotationExcerpt.tsx';
import { AnnotationTitle } from './AnnotationTitle.tsx';
import { annotationTabs } from './annotationTabs.ts';
import { AuthorFilter } from './AuthorFilter.tsx';

const isDraft = ({ state }: Readonly<Record<string, unknown>>) => state === 'draft';

export default defineScreens('annotations', {
  list: {
    sort: { field: 'asOf', order: 'DESC' },
    filters: [
      'q',
      'indicatorId',
      <AuthorFilter key="authorName" source="authorName" />,
      'authorRole',
      'organisationId',
      'periodId',
    ],
    tabs: annotationTabs,
    actions: <EvaluationViewLinks current="annotations" />,
    columns: [
      { source: 'text', content: <AnnotationExcerpt />, suffix: <IllustrativeMark /> },
      { label: 'annotations.about', content: <AnnotatedQuestion />, exports: ['view', 'indicatorId', 'place', 'periodId'] },
      'asOf',
      'authorName',
      'authorRole',
      'state',
      { source: 'issuedAt', emptyText: 'annotations.notIssued' },
    ],
    isTopAligned: true,
  },
  form: {
    title: <AnnotationTitle />,
    fields: [
      { source: 'text', minRows: 6 },
      { source: 'illustrative', helperText: 'annotations.illustrativeHelp' },
    ],
    lock: (record) => (isDraft(record) ? null : 'annotations.locked'),
    isRemovable: isDraft,
    to: ({ id }) => `annotations/${id}/show`,
  },
  show: {
    title: <AnnotationTitle />,
    fields: ['state', <AnnotationBody key="annotation" />],
    // Back to where it is listed, and not to drafts that wait.
    listFilterOf: ({ state }) => ({ state }),
  },
});
