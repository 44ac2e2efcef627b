import Button from '@mui/material/Button';
import AnnotationIcon from '@mui/icons-material/StickyNote2Outlined';
import EvaluationIcon from '@mui/icons-material/RateReviewOutlined';
import RecommendationIcon from '@mui/icons-material/RecommendOutlined';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useAbility } from '../access/session/session.ts';

const views = [
  { id: 'evaluations', Icon: EvaluationIcon },
  { id: 'recommendations', Icon: RecommendationIcon },
  { id: 'annotations', Icon: AnnotationIcon },
] as const;

/** Leads from evaluations, recommendations or annotations to the others, as far as the viewer reads them. */
export function EvaluationViewLinks({ current }: { current: (typeof views)[number]['id'] }) {
  const translate = useTranslate();
  const ability = useAbility();
  return views
    .filter(({ id }) => id !== current && ability.can('read', id))
    .map(({ id, Icon }) => (
      <Button key={id} size="small" component={RouterLink} to={`/${id}`} startIcon={<Icon />}>
        {translate(`evaluations.views.${id}`)}
      </Button>
    ));
}
