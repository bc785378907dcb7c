/** The Unicode line breaking algorithm (UAX #14). The package has no types of its own. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    /** Where the next line may (or must) begin, in UTF-16 units; null at the end. */
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
  // biome-ignore lint/style/noDefaultExport: that is how it is published
  export default LineBreaker;
}
