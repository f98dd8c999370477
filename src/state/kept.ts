/** Text under a name in this browser's localStorage, for interface preferences. Storage may be shut off or full: then nothing is kept. */

export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(`rolefit.${name}`);
  } catch {
    return null;
  }
}

/** True where the text is now safe from a reload; null removes it. */
export function keepText(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(`rolefit.${name}`);
    else localStorage.setItem(`rolefit.${name}`, text);
    return true;
  } catch {
    return false;
  }
}

/** Removes every text of ours. */
export function forgetTexts(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('rolefit.')) localStorage.removeItem(name);
    }
  } catch {
    // Nothing can be there either.
  }
}
