import { Component, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import { Message } from './Message.tsx';

function PageError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const translate = useTranslate();
  const { requestId } = problemOf(error);
  return (
    <>
      <Title title="shell.failed" preferenceKey={false} />
      <Message text={translate('shell.failedText')} detail={requestId && translate('problem.requestId', { id: requestId })}>
        <Button variant="contained" onClick={onRetry}>
          {translate('shell.tryAgain')}
        </Button>
      </Message>
    </>
  );
}

/** Error boundary of a page: menu and top bar stay usable. */
export class PageErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <PageError error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
