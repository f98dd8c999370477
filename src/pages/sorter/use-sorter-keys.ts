import { useLayoutEffect } from 'react';

interface SorterKeys {
  /** Whether 1, 2 and 3 choose. */
  readonly singleKeys: boolean;
  /** The buttons to choose by, in their order. */
  readonly buttons: () => readonly HTMLButtonElement[];
  readonly onChoose: (index: number) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** Keys for the whole page, so that nothing needs the focus first. Up and down move only among the buttons. */
export function useSorterKeys({ singleKeys, buttons, onChoose }: SorterKeys): void {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const all = buttons();
      const digit = ['1', '2', '3'].indexOf(event.key);
      if (singleKeys && digit >= 0) {
        event.preventDefault();
        onChoose(digit);
        return;
      }
      const step = steps[event.key];
      if (step === undefined) return;
      const now = all.findIndex((button) => button.matches(':focus'));
      if (now < 0 && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return;
      event.preventDefault();
      const next =
        now < 0 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
      all[next]?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [singleKeys, buttons, onChoose]);
}
