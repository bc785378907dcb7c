import { defineWords } from '../words/language.ts';

export const openingWords = defineWords(
  {
    drop: 'Drop it here',
    dropMeaning: {
      anywhere: 'A folder or pictures open as a campaign, a kit as your brand, palette files as a new kit.',
      kit: 'Palette files, SVG and JSON give this kit their colours. A folder opens as a campaign, a kit as your brand.',
      logos: 'SVG, PNG and WebP become logos of this kit. A folder opens as a campaign, a kit as your brand.',
    },
    opening: 'Opening',
    unreadable: {
      message: 'What was dropped can’t be read.',
      hint: 'Check that you may read the folder, or choose it by the button.',
    },
    nothing: {
      message: 'There is no file in what was dropped.',
      hint: 'Drop a folder of pictures, e-mails or captions, or a brand kit.',
    },
    chooseFolder: 'Choose a folder',
    openKit: 'Open a kit',
    openKitFolder: 'Open a kit’s folder',
    openKitFile: 'Open a .brandkit file',
    makeKit: 'Make a kit from a logo or palette file',
    sample: 'Try the sample',
  },
  {
    drop: '拖放到这里',
    dropMeaning: {
      anywhere: '文件夹或图片将作为素材打开，品牌套件将作为当前品牌打开，色板文件将用于新建套件。',
      kit: '色板文件、SVG 和 JSON 中的颜色将加入此套件。文件夹将作为素材打开，品牌套件将作为当前品牌打开。',
      logos: 'SVG、PNG 和 WebP 将成为此套件的标志。文件夹将作为素材打开，品牌套件将作为当前品牌打开。',
    },
    opening: '正在打开',
    unreadable: { message: '无法读取拖放的内容。', hint: '请确认您有权读取该文件夹，或通过按钮选择。' },
    nothing: { message: '拖放的内容中没有文件。', hint: '请拖入含图片、邮件或文案的文件夹，或品牌套件。' },
    chooseFolder: '选择文件夹',
    openKit: '打开品牌套件',
    openKitFolder: '打开套件文件夹',
    openKitFile: '打开 .brandkit 文件',
    makeKit: '用标志或色板文件新建套件',
    sample: '试用示例',
  },
);
