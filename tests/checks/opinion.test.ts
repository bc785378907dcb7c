import { expect, test } from 'vitest';
import { asksOpinion } from '../../src/checks/support/opinion.ts';

test.each([
  'Tell us what you think: take our survey',
  'Please fill in this short customer survey.',
  'Our survey takes two minutes.',
  'A 2-minute survey',
  'Customer survey',
  'Thank you for your order. How did we do?',
  'How was your recent order?',
  'How likely are you to recommend us?',
  'Rate your towel',
  'Leave us a review',
  'We value your feedback.',
  'Help us by answering our questionnaire',
  '填写问卷',
  '诚邀您参与满意度调查',
  '三分钟问卷，送香皂一块',
  '顾客满意度问卷',
  '收到后请给我们打分',
  '您的意见对我们很重要',
])('asks: %s', (text) => expect(asksOpinion(text)).toBe(true));

test.each([
  'The survey of our looms showed one loose belt.',
  'Our service survey of the seabed inspired this pattern.',
  'Each May we start our survey of the seabed.',
  'We do a survey each year, with divers.',
  'We joined the bird survey on the cliffs.',
  'How was your summer? Ours was mostly laundry.',
  'What do you think of when you smell the sea?',
  'Our survey shows that 80% sleep better',
  'Thank you for filling in our survey.',
  'A bath takes ten minutes.',
  'We weave at a rate our grandmother would like.',
  'Tell us how your grandmother folded towels',
  '根据我们的问卷，大多数人喜欢苔绿。',
  '感谢您的反馈',
  '问卷结果出来了',
  '调查显示，八成顾客睡得更好',
])('does not: %s', (text) => expect(asksOpinion(text)).toBe(false));
