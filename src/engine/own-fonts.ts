import cyrillic400 from '@fontsource/inter-tight/files/inter-tight-cyrillic-400-normal.woff?inline';
import cyrillic500 from '@fontsource/inter-tight/files/inter-tight-cyrillic-500-normal.woff?inline';
import cyrillic600 from '@fontsource/inter-tight/files/inter-tight-cyrillic-600-normal.woff?inline';
import greek400 from '@fontsource/inter-tight/files/inter-tight-greek-400-normal.woff?inline';
import greek500 from '@fontsource/inter-tight/files/inter-tight-greek-500-normal.woff?inline';
import greek600 from '@fontsource/inter-tight/files/inter-tight-greek-600-normal.woff?inline';
import latin400 from '@fontsource/inter-tight/files/inter-tight-latin-400-normal.woff?inline';
import latin500 from '@fontsource/inter-tight/files/inter-tight-latin-500-normal.woff?inline';
import latin600 from '@fontsource/inter-tight/files/inter-tight-latin-600-normal.woff?inline';
import extended400 from '@fontsource/inter-tight/files/inter-tight-latin-ext-400-normal.woff?inline';
import extended500 from '@fontsource/inter-tight/files/inter-tight-latin-ext-500-normal.woff?inline';
import extended600 from '@fontsource/inter-tight/files/inter-tight-latin-ext-600-normal.woff?inline';
import vietnamese400 from '@fontsource/inter-tight/files/inter-tight-vietnamese-400-normal.woff?inline';
import vietnamese500 from '@fontsource/inter-tight/files/inter-tight-vietnamese-500-normal.woff?inline';
import vietnamese600 from '@fontsource/inter-tight/files/inter-tight-vietnamese-600-normal.woff?inline';

/**
 * Inter Tight, SIL Open Font License 1.1, as data URIs: one file a script and weight. Latin first, as most of it is. Not as
 * WOFF 2: fontkit can’t take accented letters out of it (2.0.4).
 */
export const ownFonts = [
  { regular: latin400, medium: latin500, semibold: latin600 },
  { regular: extended400, medium: extended500, semibold: extended600 },
  { regular: cyrillic400, medium: cyrillic500, semibold: cyrillic600 },
  { regular: greek400, medium: greek500, semibold: greek600 },
  { regular: vietnamese400, medium: vietnamese500, semibold: vietnamese600 },
] as const;
