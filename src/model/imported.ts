/** A colour that was read from a palette file, a style sheet or a picture. */
export interface ImportedColour {
  readonly name: string;
  /** Folder or group in the file; null where it has none. */
  readonly group: string | null;
  /** sRGB, lower case `#rrggbb`, without alpha. */
  readonly hex: string;
  /** As the file has it: "oklch(63.7% 0.237 25.331)", "CMYK 0 100 80 10". */
  readonly original: string;
  /** False where `hex` only comes near: the colour lies outside sRGB, or is CMYK without a profile. */
  readonly inSrgb: boolean;
  /** Opacity 0…1 where the file states one. */
  readonly alpha: number;
}

/** What a palette file holds, and each line of it that could not be read. */
export interface ImportedPalette {
  /** What the format is called: "Adobe Swatch Exchange". */
  readonly format: string;
  readonly title: string | null;
  /** Distinct names, in the order of the file. */
  readonly colours: readonly ImportedColour[];
  readonly skipped: readonly { readonly where: string; readonly why: string }[];
}

/** Why a whole file could not be imported, in the reader's language. */
export interface ImportProblem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** "line 12", "entry 3"; null where the trouble is with the file as a whole. */
  readonly where: string | null;
}
