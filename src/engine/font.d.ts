declare module '*.woff?inline' {
  /** Data URI. */
  const font: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives assets as default exports
  export default font;
}
