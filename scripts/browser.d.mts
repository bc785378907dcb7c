export declare function findBrowser(): string | null;
export declare function ensureBrowser(say: (text: string) => void): string | null;
export declare const noBrowser: string;
