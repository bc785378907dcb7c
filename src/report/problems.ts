import type { Report } from '../model/report.ts';

type Told = Report['problems'][number];

const remarks = ['glob-idle', 'waiver-expired', 'waiver-changed', 'waiver-unused', 'sign-off-broken'];

/** What a person is told but what stood in nothing's way: a line of onbrand.json that no file answers to, or that lapsed. */
export const isRemark = ({ code }: Pick<Told, 'code'>): boolean => remarks.includes(code);
