import type { InEveryLanguage } from '../model/language.ts';

interface ServeWords {
  readonly summary: string;
  readonly description: string;
  readonly port: string;
  readonly noOpen: string;
  readonly listening: (address: string) => string;
  readonly openYourself: string;
  readonly cantListen: (port: number) => string;
}

/** What `onbrand serve` says. */
export const serveWords: InEveryLanguage<ServeWords> = {
  en: {
    summary: 'the app in your browser',
    description:
      'Opens the app in your browser, on this machine only. Folders that you drop on it are copied to a temporary folder, which is removed.',
    port: 'port to listen on (0: a free one)',
    noOpen: 'do not open a browser',
    listening: (address) => `Onbrand is open for you alone, once, at ${address}\nCtrl-C ends it.`,
    openYourself: 'No browser could be opened: open the address above yourself.',
    cantListen: (port) => `Port ${port} can’t be used. Choose another one with --port, or leave it out.`,
  },
  'zh-Hans': {
    summary: '在浏览器中使用 Onbrand',
    description: '在浏览器中打开 Onbrand，仅限本机访问。拖入的文件夹会复制到临时文件夹，用后删除。',
    port: '监听端口（0 表示任选空闲端口）',
    noOpen: '不打开浏览器',
    listening: (address) => `Onbrand 已就绪，仅供您本人使用，此地址只能打开一次：${address}\n按 Ctrl-C 结束。`,
    openYourself: '无法打开浏览器，请自行打开上面的地址。',
    cantListen: (port) => `无法使用端口 ${port}。请用 --port 另选端口，或省略该选项。`,
  },
};
