/** Where it was dropped: the kit's editor takes pictures otherwise than the rest of the window. */
export type DropPlace = 'anywhere' | 'kit' | 'logos';

/** Palette files that are no pictures; more of them can be read, but these can mean nothing else. */
const paletteFile = /\.(ase|aco|gpl|clr|css|scss|sass|less|json)$/i;
/** Besides, a vector drawing names its colours. */
const colourFile = /\.(ase|aco|gpl|clr|css|scss|sass|less|json|svg)$/i;
const logoFile = /\.(svg|png|webp)$/i;

/** What single files mean where they were dropped; null: a kit, or a campaign. */
export function meaningOf(names: readonly string[], place: DropPlace): 'colours' | 'logos' | null {
  const all = (form: RegExp): boolean => names.every((name) => form.test(name) && name !== 'brandkit.json');
  if (place === 'logos' && all(logoFile)) return 'logos';
  return all(place === 'anywhere' ? paletteFile : colourFile) ? 'colours' : null;
}
