import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawAhead } from '#app/draw-ahead.tsx';

// React as users have it: within `act` errors are thrown at the test.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));
afterEach(() => void vi.unstubAllGlobals());

test('what is drawn ahead is drawn once, out of sight, and goes again', async () => {
  const steps: string[] = [];
  function Chart() {
    useEffect(() => {
      steps.push(document.body.childElementCount === 0 ? 'drawn' : 'shown');
      return () => void steps.push('gone');
    }, []);
    return <p>a chart</p>;
  }
  drawAhead(<Chart />);
  await vi.waitFor(() => expect(steps).toEqual(['drawn', 'gone']));
});

test('what fails ahead is told to nobody', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reported = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener('error', reported);
  let tries = 0;
  function Broken(): never {
    tries++;
    throw new Error('broken');
  }
  drawAhead(<Broken />);
  await vi.waitFor(() => expect(tries).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve, 20));
  window.removeEventListener('error', reported);
  expect(reported).not.toHaveBeenCalled();
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});
