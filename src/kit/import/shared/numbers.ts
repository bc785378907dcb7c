/** At most two digits after the point and none that say nothing: how `original` writes degrees and percents. */
export const short = (value: number): string => rounded(value, 100);

/** Four digits, for components 0…1: finer than 8 bits. */
export const unit = (value: number): string => rounded(value, 10_000);

/** 0…1 as percent. */
export const percent = (value: number): string => short(value * 100);

const rounded = (value: number, per: number): string => String(Math.round(value * per) / per);
