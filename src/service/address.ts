/** Sizes in which pictures are made: longest side in px, or every pixel as it is. */
export const pictureSides = [160, 320, 640, 1280, 'full'] as const;
export type PictureSide = (typeof pictureSides)[number];

/** Where the window finds a picture, below its own address. Doors and service read it back. */
export const pictureAddress = (digest: string, side: PictureSide): string => `picture/${digest}/${side}`;

/** Between the grants of what is downloaded as one file. No grant has it. */
export const together = '.';

/** The grant for a folder whose new files a browser downloads at once. */
export const downloadsGrant = 'downloads';
