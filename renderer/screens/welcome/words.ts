import { defineWords } from '../../words/language.ts';

export const welcomeWords = defineWords(
  {
    title: 'Drop a folder of assets here',
    lead: 'Covers, banners, ads, e-mail headers. Onbrand holds each against your brand kit and shows where it departs, by how much, and what to do. Nothing leaves this machine.',
    kit: 'Brand kit',
    kitMeaning:
      'What your brand is, once: its colours, and how far each channel may differ. Assets are held against it.',
    inForce: 'In force',
    edit: 'Edit',
    colours: (count: number) => `${count} colour${count === 1 ? '' : 's'}`,
    campaigns: 'Recent campaigns',
    kits: 'Recent kits',
    nothingYet: 'What you open is listed here.',
    notListed: 'What you drop here is a copy for this session, and is not listed.',
    copy: 'For this session',
    forget: (name: string) => `Remove ${name} from this list`,
  },
  {
    title: '将素材文件夹拖放到这里',
    lead: '封面、横幅、广告、邮件头图。Onbrand 对照您的品牌套件逐一检查，指出何处偏离、偏离多少、如何修改。一切都在本机完成。',
    kit: '品牌套件',
    kitMeaning: '只需定义一次品牌：颜色，以及各渠道允许的差异。素材以此为准。',
    inForce: '当前使用',
    edit: '编辑',
    colours: (count: number) => `${count} 种颜色`,
    campaigns: '最近的素材',
    kits: '最近的套件',
    nothingYet: '您打开过的内容会列在这里。',
    notListed: '拖到这里的是本次会话的副本，不会列出。',
    copy: '仅限本次会话',
    forget: (name: string) => `从列表移除 ${name}`,
  },
);
