import { defineWords } from '../../../words/language.ts';

export const mailWords = defineWords(
  {
    mail: (name: string) => `${name}, as it will be seen`,
    loading: 'Drawing it …',
    device: 'Read on',
    devices: { computer: 'Computer', phone: 'Phone' },
    appearance: 'Appearance',
    appearances: { light: 'Light', dark: 'Dark' },
    inbox: 'In the inbox',
    noSender: 'Sender',
    noSubject: 'The subject is not in the file',
    counts: (subject: number, preheader: number) =>
      [
        ...(subject > 0 ? [`Subject: ${subject} characters`] : []),
        preheader > 0
          ? `Preheader: ${preheader} characters`
          : 'No preheader: inboxes show how the mail begins, picture texts and all',
      ].join('. '),
    ownDark: 'Shown with its own dark styles.',
    noDark:
      'It has no dark styles of its own. This is about what mail programs make of it that recolour mails by themselves; others leave it light.',
    remote: (count: number) =>
      count === 1
        ? '1 picture is on the web. Onbrand fetches nothing, so that it is not seen here.'
        : `${count} pictures are on the web. Onbrand fetches nothing, so that they are not seen here.`,
    missing: (count: number) =>
      count === 1
        ? '1 picture is neither in the mail nor in the campaign.'
        : `${count} pictures are neither in the mail nor in the campaign.`,
    shrunk: (width: number, percent: string) => `It is laid out ${width} px wide; a phone shows it at ${percent}.`,
    post: (name: string) => `${name}, as a post`,
    more: '… more',
    fold: (count: number) => `The feed shows about ${count} characters before “more”.`,
    characters: (count: number, limit: number | null) =>
      limit === null ? `${count} characters` : `${count} of ${limit} characters`,
    picture: (name: string) => `The picture it belongs to, ${name}`,
    sketch: 'A sketch of a post, not a copy of the channel’s screen.',
  },
  {
    mail: (name) => `${name} 的实际呈现`,
    loading: '正在绘制…',
    device: '阅读设备',
    devices: { computer: '电脑', phone: '手机' },
    appearance: '外观',
    appearances: { light: '浅色', dark: '深色' },
    inbox: '在收件箱中',
    noSender: '发件人',
    noSubject: '文件中没有主题',
    counts: (subject, preheader) =>
      [
        ...(subject > 0 ? [`主题 ${subject} 个字符`] : []),
        preheader > 0 ? `预览文字 ${preheader} 个字符` : '没有预览文字：收件箱会显示邮件的开头，包括图片的替代文字',
      ].join('；'),
    ownDark: '以其自带的深色样式显示。',
    noDark: '它没有自带的深色样式。此处大致是会自动改色的邮件程序所显示的样子；其他程序保持浅色。',
    remote: (count) => `${count} 张图片在网上。Onbrand 不会下载任何内容，因此不在此显示。`,
    missing: (count) => `${count} 张图片既不在邮件中，也不在素材文件夹中。`,
    shrunk: (width, percent) => `版面宽 ${width} 像素；手机会缩小到 ${percent} 显示。`,
    post: (name) => `${name} 的帖子样式`,
    more: '…更多',
    fold: (count) => `信息流在“更多”之前约显示 ${count} 个字符。`,
    characters: (count, limit) => (limit === null ? `${count} 个字符` : `${count} / ${limit} 个字符`),
    picture: (name) => `所配图片，${name}`,
    sketch: '帖子的示意，并非渠道界面的复制。',
  },
);
