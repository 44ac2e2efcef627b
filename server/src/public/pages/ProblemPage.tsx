import { PageLayout } from './PageLayout.tsx';
import { say } from '../texts/publicTexts.ts';

interface ProblemPageProps {
  status: number;
  /** The address without what follows the question mark. */
  path: string;
}

/** What a browser gets where a public page cannot be shown. */
export function ProblemPage({ status, path }: ProblemPageProps) {
  const kind = status === 400 ? 'badAddress' : status === 404 ? 'missing' : 'broken';
  return (
    <PageLayout title={say(kind)} description={say(`${kind}Text`)} consortium="" address={null}>
      <h1>{say(kind)}</h1>
      <p>{say(`${kind}Text`)}</p>
      <p>
        <a href={kind === 'badAddress' ? path : '/public'}>{say(kind === 'badAddress' ? 'withoutQuery' : 'toFront')}</a>
      </p>
    </PageLayout>
  );
}
