/** English lemmatiser after WordNet's Morphy. Each answers the word itself where it knows no base form. */
declare module 'wink-lemmatizer' {
  const lemmatizer: {
    noun(word: string): string;
    verb(word: string): string;
    adjective(word: string): string;
  };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS
  export default lemmatizer;
}
