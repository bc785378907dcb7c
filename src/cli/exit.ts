/** How a command ended. 64 and 78 are EX_USAGE and EX_CONFIG of BSD's sysexits.h. */
export const exitCodes = {
  /** Nothing at or over `--fail-on`. */
  conforms: 0,
  /** Something could not be written, or a fault of Onbrand's own. */
  internal: 1,
  /** Deviations at or over `--fail-on`. */
  deviations: 2,
  /** The command was not understood, or names something that is not there. */
  usage: 64,
  /** The brand kit can't be used. */
  kit: 78,
} as const;
