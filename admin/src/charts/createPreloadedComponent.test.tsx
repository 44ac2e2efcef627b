import { Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createPreloadedComponent } from './createPreloadedComponent.tsx';

test('what was loaded before is drawn at once, and shows a placeholder until then', async () => {
  const Greeting = createPreloadedComponent(async () => ({ default: ({ name }: { name: string }) => <p>Hello {name}</p> }));
  const draw = () =>
    renderToString(
      <Suspense fallback={<p>waiting</p>}>
        <Greeting name="Ada" />
      </Suspense>,
    );
  expect(draw()).toContain('waiting');
  await Greeting.preload();
  expect(draw()).toContain('Ada');
  expect(draw()).not.toContain('waiting');
});
