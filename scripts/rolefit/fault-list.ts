// What is wrong with an input, told as it is found: all of it, or the first hundred faults.
import type { Output } from './output.ts';

const mostFaultsShown = 100;

export interface FaultList {
  add(place: string, faults: readonly string[]): void;
  /** Call now and then. */
  flush(): Promise<void>;
  /** Says how many were too many. */
  end(): Promise<void>;
}

export function openFaultList(errors: Output, before = '', mostShown = mostFaultsShown): FaultList {
  let count = 0;
  return {
    add(place, faults) {
      for (const fault of faults) {
        count++;
        if (count <= mostShown) errors.write(`${before}${place}: ${fault}\n`);
      }
    },
    flush: () => errors.flush(),
    end() {
      if (count > mostShown) errors.write(`... and ${count - mostShown} more\n`);
      return errors.flush();
    },
  };
}
