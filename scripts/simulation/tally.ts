// Counts how often verdicts on simulated people are right.
import type { Fit } from '../../src/core/fit.ts';
import { classKinds } from '../../src/core/verdict.ts';
import type { Truth } from './people.ts';

export class Tally {
  private people = 0;
  private right = 0;
  private stated = 0;
  private decided = 0;
  private decidedRight = 0;
  private leanRight = 0;
  private items = 0;

  add(fit: Fit, truth: Truth, items: number): void {
    const [best = 'neither'] = [...classKinds].sort((a, b) => fit.classes[b] - fit.classes[a]);
    const probability = fit.classes[best];
    const right = best === truth.class;
    this.people++;
    this.items += items;
    this.stated += probability;
    if (right) this.right++;
    if (probability >= 0.75) {
      this.decided++;
      if (right) this.decidedRight++;
    }
    if (fit.lean.pFirst > 0.5 === truth.firstLeans) this.leanRight++;
  }

  get accuracy(): number {
    return this.right / this.people;
  }
  /** Mean stated probability of the class told. */
  get confidence(): number {
    return this.stated / this.people;
  }
  get decidedAccuracy(): number {
    return this.decidedRight / this.decided;
  }
  get leanAccuracy(): number {
    return this.leanRight / this.people;
  }
  get meanItems(): number {
    return this.items / this.people;
  }
}
