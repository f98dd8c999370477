import { act, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { later } from '#ui/later.tsx';

function Counter({ name }: { readonly name: string }) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
}

/** Not in Suspense: it waits in none. */
const beside = (Page: ComponentType<{ name: string }>) => (
  <>
    beside <Page name="pages" />
  </>
);

test('what has been fetched is drawn at once', async () => {
  const Page = later(async () => Counter);
  await Page.fetch();
  const { container } = render(beside(Page));
  expect(container).toHaveTextContent('beside pages 0');
});

test('what has not been fetched comes when it is drawn, and is not begun anew by fetching it again', async () => {
  const Page = later(async () => Counter);
  const { container, rerender } = render(beside(Page));
  expect(container).toHaveTextContent(/^beside$/);
  const button = await screen.findByRole('button');
  act(() => button.click());
  await Page.fetch();
  rerender(beside(Page));
  expect(container).toHaveTextContent('beside pages 1');
});

test('who fetches is told of a failure, and who draws it afterwards asks again', async () => {
  let asked = 0;
  const Page = later(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return Counter;
  });
  await expect(Page.fetch()).rejects.toThrow('no network');
  render(beside(Page));
  expect(await screen.findByRole('button')).toHaveTextContent('pages 0');
});

class Boundary extends Component<{ readonly children: ReactNode }, { readonly said?: string }> {
  override state: { readonly said?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { said: String(error) };
  }

  override render() {
    return this.state.said ?? this.props.children;
  }
}

test('what cannot be had is told where it would stand', async () => {
  const Page = later<{ name: string }>(async () => {
    throw new Error('no network');
  });
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = render(<Boundary>{beside(Page)}</Boundary>);
  expect(container).toHaveTextContent(/^beside$/);
  expect(await screen.findByText('Error: no network')).toBeVisible();
  told.mockRestore();
});

test('a drawn page stays as it is until the code that takes it over is there', async () => {
  const page = (Page: ComponentType<{ name: string }>) => (
    <Suspense fallback="waiting">{beside(Page)}</Suspense>
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(page(Counter));
  const before = root.innerHTML;
  const button = root.querySelector('button');
  let come: (code: typeof Counter) => void = () => undefined;
  const coming = new Promise<typeof Counter>((resolve) => {
    come = resolve;
  });
  const taken = await act(async () => hydrateRoot(root, page(later(() => coming))));
  expect(root.innerHTML).toBe(before);
  await act(async () => come(Counter));
  await act(async () => button?.click());
  expect(root).toHaveTextContent('beside pages 1');
  expect(root.querySelector('button')).toBe(button);
  act(() => taken.unmount());
});
