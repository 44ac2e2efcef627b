import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import type { TaskScope } from './useTaskScope.ts';

interface TaskScopeChoiceProps {
  scope: TaskScope;
  offered: readonly TaskScope[];
  onChoose: (scope: TaskScope) => void;
}

/** Chooses whose tasks a view shows. */
export function TaskScopeChoice({ scope, offered, onChoose }: TaskScopeChoiceProps) {
  const translate = useTranslate();
  if (offered.length < 2) return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={scope}
      onChange={(_, next: TaskScope | null) => next !== null && onChoose(next)}
      aria-label={translate('tasks.scope')}
    >
      {offered.map((each) => (
        <ToggleButton key={each} value={each}>
          {translate(`tasks.scopes.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
