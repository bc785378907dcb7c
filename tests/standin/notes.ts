/** What the app handed to the operating system, in order: a test reads it and the system never sees it. */
export const notes: (readonly [name: string, ...given: readonly unknown[]])[] = [];

export function note(name: string, ...given: readonly unknown[]): void {
  notes.push([name, ...given]);
}

interface Preventable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** An event as Electron's emitters give it. */
export function preventable<T extends object>(details: T): T & Preventable {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** Text of what crosses between processes. Onbrand's contract is JSON; anything else would arrive changed. */
export function asJson(value: unknown, where: string): string {
  const text = JSON.stringify(value === undefined ? null : value);
  if (text === undefined) throw new Error(`${where}: an object could not be cloned`);
  return text;
}
