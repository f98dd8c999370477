/** Text under a name in this browser's localStorage. Storage may be shut off or full: then nothing is kept, and that is said. */

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
