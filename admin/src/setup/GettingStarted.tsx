import { DemoNotice } from './DemoNotice.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { useSetupStatus } from './setupClient.ts';

/** What stands above everything else while a consortium begins: the steps that are open, or that this is the demo. */
export function GettingStarted() {
  const { data } = useSetupStatus();
  if (!data) return null;
  if (data.demo) return <DemoNotice demo={data.demo} />;
  return data.steps.every(({ isDone }) => isDone) ? null : <SetupSteps steps={data.steps} />;
}
