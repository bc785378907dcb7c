import { defineWords } from '../words/language.ts';

export const shellWords = defineWords(
  {
    skip: 'Skip to the content',
    home: 'Onbrand: start',
    screens: 'Screens',
    needsCampaign: 'Open a campaign first.',
    keys: 'Keyboard shortcuts',
    preferences: 'Preferences',
    loading: 'Opening Onbrand',
    offline: 'Onbrand can’t reach its engine.',
    translating: 'Telling the findings in English …',
    broken: 'Something went wrong on this screen.',
    brokenHint:
      'This is a fault of ours, not of your files. Nothing of your campaign was changed. Please report it with the line below.',
    reload: 'Load the window again',
    bug: {
      message: (detail: string) => `Something went wrong (${detail}).`,
      hint: 'This is a fault of ours. Try once more; if it stays, please report it.',
    },
  },
  {
    skip: '跳到主要内容',
    home: 'Onbrand：开始',
    screens: '界面',
    needsCampaign: '请先打开素材。',
    keys: '键盘快捷键',
    preferences: '偏好设置',
    loading: '正在打开 Onbrand',
    offline: 'Onbrand 无法连接测量进程。',
    translating: '正在将检查结果转为中文…',
    broken: '此界面出现错误。',
    brokenHint: '这是我们的问题，与您的文件无关，素材未被改动。请附上下面这一行反馈给我们。',
    reload: '重新加载窗口',
    bug: {
      message: (detail: string) => `出现错误（${detail}）。`,
      hint: '这是我们的问题。请再试一次；若仍出现，请反馈。',
    },
  },
);
