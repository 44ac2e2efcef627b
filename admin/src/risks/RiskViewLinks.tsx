import Button from '@mui/material/Button';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import MatrixIcon from '@mui/icons-material/GridOnOutlined';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

const views = [
  { id: 'list', to: '/risks', Icon: ListIcon },
  { id: 'matrix', to: '/risk-matrix', Icon: MatrixIcon },
] as const;

/** Leads from one view of the risks to the other. */
export function RiskViewLinks({ current }: { current: (typeof views)[number]['id'] }) {
  const translate = useTranslate();
  return views
    .filter(({ id }) => id !== current)
    .map(({ id, to, Icon }) => (
      <Button key={id} size="small" component={RouterLink} to={to} startIcon={<Icon />}>
        {translate(`risks.views.${id}`)}
      </Button>
    ));
}
