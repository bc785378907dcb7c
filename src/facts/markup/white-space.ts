/** White space as it is shown, each run one space. What holds a number's thousands together stays, for a space parts two numbers. */
export const foldWhite = (text: string): string =>
  text.replace(/(?!(?<=\d)[\u00a0\u2007\u2009\u202f]\d{3})[\s\u00a0]+/g, ' ');
