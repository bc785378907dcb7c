import manifest from '../package.json' with { type: 'json' };

/** The version of this Onbrand, as every report states it. */
export const { version } = manifest;
