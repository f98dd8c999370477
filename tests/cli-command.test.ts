// What may be typed after `rolefit`, and what is refused.
import { describe, expect, test } from 'vitest';
import { parseCommand, usage } from '../scripts/rolefit/command.ts';

describe('commands', () => {
  test('are what was typed', () => {
    expect(parseCommand(['items'])).toEqual({ kind: 'items' });
    expect(parseCommand(['open', '-'])).toEqual({ kind: 'open', link: '-' });
    expect(parseCommand(['--help'])).toEqual({ kind: 'help' });
    expect(
      parseCommand(['score', 'a.csv', '--date', '2026-01-02', '--format=csv', '--links']),
    ).toEqual({
      kind: 'score',
      file: 'a.csv',
      observers: undefined,
      day: 1,
      links: true,
      format: 'csv',
      skipBad: false,
    });
    expect(parseCommand(['score', '-', '--skip-bad'])).toMatchObject({
      file: '-',
      links: false,
      format: 'json',
      skipBad: true,
    });
    expect(parseCommand(['score', 'a.csv', '--observers', 'b.csv'])).toMatchObject({
      observers: 'b.csv',
    });
    const simulate = ['simulate', '--n', '20', '--seed', '0', '--items', '45'];
    expect(parseCommand(simulate)).toEqual({
      kind: 'simulate',
      n: 20,
      seed: 0,
      items: 45,
      observers: undefined,
    });
    expect(parseCommand([...simulate, '--observers=o.csv'])).toMatchObject({ observers: 'o.csv' });
  });

  test('are all in the help', () => {
    for (const word of ['items', 'score', 'simulate', 'open', '--observers', '--skip-bad']) {
      expect(usage).toContain(word);
    }
    expect(usage.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  test.each([
    [[], /Say what to do/],
    [['frob'], /no command "frob"/],
    [['score'], /needs a file/],
    [['open'], /needs a link/],
    [['score', 'a', 'b'], /too much/],
    [['items', 'a'], /takes nothing/],
    [['items', '--links'], /--links belongs to "score"\./],
    [['open', '-', '--date', '2026-01-01'], /--date belongs to "score"\./],
    [['open', '-', '--observers', 'a'], /--observers belongs to "score" and "simulate"\./],
    [['score', '-', '--seed', '1'], /--seed belongs to "simulate"\./],
    [['score', '-', '--observers', '-'], /people or observers, not both/],
    [['simulate', 'a'], /takes nothing/],
    [['simulate', '--n', '5', '--seed', '1'], /needs --items/],
    [['simulate', '--n', '0', '--seed', '1', '--items', '15'], /--n 0: use a whole number from 1/],
    [['simulate', '--n', '1e3', '--seed', '1', '--items', '15'], /--n 1e3/],
    [['simulate', '--n', '5', '--seed', '4294967296', '--items', '15'], /--seed 4294967296/],
    [['simulate', '--n', '5', '--seed', '1', '--items', '15', '--observers', '-'], /name a file/],
    [['score', '-', '--format', 'xml'], /use json or csv/],
    [['score', '-', '--date', '2025-12-31'], /YYYY-MM-DD/],
    [['score', '-', '--frob'], /--frob/],
  ])('that make no sense are refused: %j', (words, reason) => {
    expect(() => parseCommand(words)).toThrow(reason);
  });
});
