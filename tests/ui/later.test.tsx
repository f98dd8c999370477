import { act, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense, useState } from 'react';
import { expect, test } from 'vitest';
import { later } from '#ui/later.tsx';

function Counter({ name }: { readonly name: string }) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
}

const within = (Page: ComponentType<{ name: string }>) => (
  <Suspense fallback="waiting">
    <Page name="pages" />
  </Suspense>
);

test('what has been fetched is drawn at once', async () => {
  const Page = later(async () => Counter);
  await Page.fetch();
  const { container } = render(within(Page));
  expect(container).toHaveTextContent('pages 0');
});

test('what has not been fetched comes when it is drawn, and is not begun anew by fetching it again', async () => {
  const Page = later(async () => Counter);
  const { container, rerender } = render(within(Page));
  expect(container).toHaveTextContent('waiting');
  const button = await screen.findByRole('button');
  act(() => button.click());
  await Page.fetch();
  rerender(within(Page));
  expect(container).toHaveTextContent('pages 1');
});

test('who fetches is told of a failure, and who draws it afterwards asks again', async () => {
  let asked = 0;
  const Page = later(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return Counter;
  });
  await expect(Page.fetch()).rejects.toThrow('no network');
  render(within(Page));
  expect(await screen.findByRole('button')).toHaveTextContent('pages 0');
});
