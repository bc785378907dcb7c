import { defineWords } from '../../words/language.ts';

export const questionWords = defineWords(
  {
    title: 'What are these for?',
    lead: 'Say it once: size, format, weight and crop are judged by the rules of the placement that an asset is meant for.',
    several: (count: number, folder: string) => `${count} assets${folder === '' ? '' : ` in ${folder}`}`,
    whatFor: (title: string) => `Placement of ${title}`,
    notPublished: 'None: it is not published',
    other: 'Another placement …',
    otherFor: (title: string) => `Another placement for ${title}`,
    keeps: {
      beside: 'Remembered in the campaign’s onbrand.json.',
      copy: 'Remembered in the copy that this browser gave, until the campaign is closed.',
      session: 'Nothing can be written beside this campaign: the answers hold until it is closed.',
    },
    missing: 'First say what one of them is for.',
    later: 'Later',
    save: (answered: number, all: number) =>
      answered === 0
        ? 'Save'
        : answered === all
          ? all === 1
            ? 'Save the answer'
            : `Save all ${all} answers`
          : `Save ${answered} of ${all}`,
  },
  {
    title: '这些素材用于哪里？',
    lead: '只需回答一次：尺寸、格式、文件大小和裁切将按素材所属版位的规则判定。',
    several: (count: number, folder: string) => `${folder === '' ? '' : `${folder} 中的 `}${count} 个素材`,
    whatFor: (title: string) => `${title} 的版位`,
    notPublished: '无：不发布',
    other: '其他版位…',
    otherFor: (title: string) => `${title} 的其他版位`,
    keeps: {
      beside: '回答将保存到素材的 onbrand.json。',
      copy: '回答保存在浏览器上传的副本中，在关闭之前有效。',
      session: '无法写入此素材所在的文件夹：回答在关闭之前有效。',
    },
    missing: '请先回答至少一项。',
    later: '以后再说',
    save: (answered: number, all: number) =>
      answered === 0 ? '保存' : answered === all ? `保存全部 ${all} 项回答` : `保存 ${answered} / ${all}`,
  },
);
