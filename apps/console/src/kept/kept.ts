/** What this browser keeps between visits. A browser that keeps nothing is as one that has nothing. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(`vigie.${name}`);
  } catch {
    return null;
  }
}

/** Null: no longer kept. */
export function writeKept(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`vigie.${name}`);
    else localStorage.setItem(`vigie.${name}`, value);
  } catch {
    // Private windows may refuse: the person goes on, and this is asked again next time.
  }
}

/** What a person leaves behind on this browser is taken away when they sign out. */
export function forgetKept(prefix: string): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(`vigie.${prefix}`)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
