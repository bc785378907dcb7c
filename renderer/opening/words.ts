import { defineWords } from '../words/language.ts';

export const openingWords = defineWords(
  {
    drop: 'Drop it here',
    dropMeaning: 'A folder or pictures open as a campaign, a kit as your brand, palette files as a new kit.',
    opening: 'Opening',
    unreadable: {
      message: 'What was dropped can’t be read.',
      hint: 'Check that you may read the folder, or choose it by the button.',
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
    dropMeaning: '文件夹或图片将作为素材打开，品牌套件将作为当前品牌打开，色板文件将用于新建套件。',
    opening: '正在打开',
    unreadable: { message: '无法读取拖放的内容。', hint: '请确认您有权读取该文件夹，或通过按钮选择。' },
    chooseFolder: '选择文件夹',
    openKit: '打开品牌套件',
    openKitFolder: '打开套件文件夹',
    openKitFile: '打开 .brandkit 文件',
    makeKit: '用标志或色板文件新建套件',
    sample: '试用示例',
  },
);
