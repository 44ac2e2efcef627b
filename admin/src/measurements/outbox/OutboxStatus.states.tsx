import { useState } from 'react';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createCellBody } from './cellBody.ts';
import { createOutboxFixture } from './outbox.fixtures.ts';
import { OutboxStatus } from './OutboxStatus.tsx';

const body = createCellBody(null, { kind: 'nothing' }, { content: { kind: 'figure', value: 7 } });
const address = { organisationId: 3, assignmentId: 11, periodId: 5 };

/** Two figures were typed; without a connection they wait. */
function TypedFigures({ connection }: { connection: 'up' | 'down' }) {
  const [outbox] = useState(() => {
    const { fixture, open } = createOutboxFixture();
    fixture.connection = connection;
    const opened = open();
    opened.change(address, body, null);
    opened.change({ ...address, assignmentId: 12 }, body, null);
    return opened;
  });
  return <OutboxStatus outbox={outbox} isLocked={false} onUndo={() => undefined} />;
}

const unused = createOutboxFixture().open();

export default {
  'nothing typed': { element: <OutboxStatus outbox={unused} isLocked={false} onUndo={() => undefined} /> },
  'no connection': { element: <TypedFigures connection="down" /> },
  sent: { element: <TypedFigures connection="up" /> },
} satisfies ComponentStates;
