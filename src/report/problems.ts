import type { Report } from '../model/report.ts';

type Told = Report['problems'][number];

/** What a person is told but what stood in nothing's way: a line of onbrand.json that no file answers to. */
export const isRemark = ({ code }: Pick<Told, 'code'>): boolean => code === 'glob-idle';
