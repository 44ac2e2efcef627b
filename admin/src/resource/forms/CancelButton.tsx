import Button from '@mui/material/Button';
import { useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';

/** Whether the page was reached from another one of this tab: the router numbers the entries of the history. */
const hasPageBefore = (): boolean => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'idx' in state && Number(state.idx) > 0;
};

/** Leaves a form for the page before it, or for the list. What was typed stays as a draft. */
export function CancelButton() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const resource = useResourceContext() ?? '';
  const { hasList } = useResourceDefinition({ resource });
  const leave = () => void (hasPageBefore() ? navigate(-1) : navigate(hasList ? `/${resource}` : '/'));
  return <Button onClick={leave}>{translate('ra.action.cancel')}</Button>;
}
