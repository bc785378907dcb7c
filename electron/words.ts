import type { InEveryLanguage } from '../src/model/language.ts';

interface DoorWords {
  readonly file: string;
  readonly openCampaign: string;
  readonly openKit: string;
  readonly openRecent: string;
  readonly nothingRecent: string;
  readonly saveKit: string;
  readonly exportReport: string;
  readonly preferences: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly find: string;
  readonly view: string;
  readonly welcome: string;
  readonly campaign: string;
  readonly set: string;
  readonly offers: string;
  readonly kit: string;
  readonly history: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly stopChecking: string;
  readonly previousAsset: string;
  readonly nextAsset: string;
  readonly help: string;
  readonly keys: string;
  readonly kitFiles: string;
  readonly chooseCampaign: string;
  readonly chooseKit: string;
  readonly chooseColours: string;
  readonly choosePlace: string;
  readonly unsaved: string;
  readonly unsavedDetail: string;
  readonly keepEditing: string;
  readonly discard: string;
  readonly checked: (campaign: string) => string;
  readonly standing: (counts: { assets: number; deviate: number; review: number }) => string;
}

/** What the menu, the dialogs and the notification say. Items that every app has are put into words by the system. */
export const doorWords: InEveryLanguage<DoorWords> = {
  en: {
    file: '&File',
    openCampaign: 'Open Campaign…',
    openKit: 'Open Brand Kit…',
    openRecent: 'Open Recent',
    nothingRecent: 'Nothing Yet',
    saveKit: 'Save Brand Kit',
    exportReport: 'Export Report…',
    preferences: 'Preferences…',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find',
    view: '&View',
    welcome: 'Welcome',
    campaign: 'Campaign',
    set: 'All Channels Side by Side',
    offers: 'Offers and Claims',
    kit: 'Brand Kit',
    history: 'Earlier Runs',
    check: '&Check',
    checkAgain: 'Check Again',
    stopChecking: 'Stop Checking',
    previousAsset: 'Previous Asset',
    nextAsset: 'Next Asset',
    help: '&Help',
    keys: 'Keyboard Shortcuts',
    kitFiles: 'Brand kits',
    chooseCampaign: 'Choose the folder of your campaign',
    chooseKit: 'Choose a brand kit',
    chooseColours: 'Choose palette files or logos',
    choosePlace: 'Choose where to save',
    unsaved: 'The brand kit has changes that are not saved.',
    unsavedDetail: 'They are lost if you close now.',
    keepEditing: 'Keep Editing',
    discard: 'Close Without Saving',
    checked: (campaign) => `“${campaign}” is checked`,
    standing: ({ assets, deviate, review }) =>
      deviate + review === 0
        ? `${assets} ${assets === 1 ? 'asset' : 'assets'}, nothing to change.`
        : `${deviate} of ${assets} to change, ${review} to look at.`,
  },
  'zh-Hans': {
    file: '文件(&F)',
    openCampaign: '打开营销活动…',
    openKit: '打开品牌套件…',
    openRecent: '最近打开',
    nothingRecent: '暂无',
    saveKit: '保存品牌套件',
    exportReport: '导出报告…',
    preferences: '偏好设置…',
    edit: '编辑(&E)',
    undo: '撤销',
    redo: '重做',
    find: '查找',
    view: '显示(&V)',
    welcome: '欢迎',
    campaign: '营销活动',
    set: '各渠道并列',
    offers: '优惠与宣称',
    kit: '品牌套件',
    history: '历史',
    check: '检查(&C)',
    checkAgain: '重新检查',
    stopChecking: '停止检查',
    previousAsset: '上一个素材',
    nextAsset: '下一个素材',
    help: '帮助(&H)',
    keys: '键盘快捷键',
    kitFiles: '品牌套件',
    chooseCampaign: '选择营销活动所在的文件夹',
    chooseKit: '选择品牌套件',
    chooseColours: '选择色板文件或标志',
    choosePlace: '选择保存位置',
    unsaved: '品牌套件有未保存的改动。',
    unsavedDetail: '现在关闭将丢失这些改动。',
    keepEditing: '继续编辑',
    discard: '不保存并关闭',
    checked: (campaign) => `“${campaign}”检查完毕`,
    standing: ({ assets, deviate, review }) =>
      deviate + review === 0
        ? `${assets} 个素材，无需修改。`
        : `${assets} 个素材中，${deviate} 个需要修改，${review} 个需要查看。`,
  },
};
