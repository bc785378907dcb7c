/** Folder and file name apart, so that the name can stand out. */
export function splitPath(path: string): { readonly folder: string; readonly file: string } {
  const end = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, end), file: path.slice(end) };
}
