type Wanted = { readonly name: string; readonly hex: string } | undefined;

/** A colour in a sentence: "Ink #1c4fd0". Black and white that the palette does not list are named by their hex alone. */
export const named = (colour: Wanted): string =>
  colour?.name === colour?.hex ? `${colour?.hex}` : `${colour?.name} ${colour?.hex}`;
export const namedZh = (colour: Wanted): string =>
  colour?.name === colour?.hex ? `${colour?.hex}` : `“${colour?.name}” ${colour?.hex}`;
