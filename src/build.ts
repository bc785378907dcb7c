/** Set by the build (vite.config.ts). */
declare const __BUILD__: string | undefined;

/** Digest of all that this Onbrand was built from: the same version of two builds may find another thing. Null where it runs from its sources. */
export const build: string | null = typeof __BUILD__ === 'string' ? __BUILD__ : null;
