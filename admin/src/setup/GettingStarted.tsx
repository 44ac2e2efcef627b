import { DemoNotice } from './DemoNotice.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { useSetupStatus } from './setupClient.ts';

/** Shown above the home page during setup: the open steps, or the demo notice. */
export function GettingStarted() {
  const { data } = useSetupStatus();
  if (!data) return null;
  if (data.demo) return <DemoNotice demo={data.demo} />;
  return data.steps.every(({ isDone }) => isDone) ? null : <SetupSteps steps={data.steps} />;
}
