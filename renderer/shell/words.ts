import { defineWords } from '../words/language.ts';

export const shellWords = defineWords(
  { home: 'Onbrand: start', screens: 'Screens', keys: 'Keyboard shortcuts', preferences: 'Preferences' },
  { home: 'Onbrand：开始', screens: '界面', keys: '键盘快捷键', preferences: '偏好设置' },
);
