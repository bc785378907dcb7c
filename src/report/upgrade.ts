import { z } from 'zod';
import type { InEveryLanguage, Language } from '../model/language.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Report, reportSchema, reportSchemaVersion } from '../model/report.ts';

/** Why something can't be opened as a report. */
export type ReportProblem =
  | { readonly code: 'not-a-report' }
  | { readonly code: 'report-newer'; readonly schema: number; readonly known: number }
  /** `key`: path of keys to the first field that is not as it should be. */
  | { readonly code: 'report-broken'; readonly key: string; readonly detail: string };

/** Reads what was parsed from a report's JSON, of this schema or an older one. Old reports open for ever. */
export function upgradeReport(data: unknown): Outcome<Report, ReportProblem> {
  const head = z.looseObject({ schema: z.int().min(1) }).safeParse(data);
  if (!head.success) return notOk({ code: 'not-a-report' });
  const { schema } = head.data;
  if (schema > reportSchemaVersion) return notOk({ code: 'report-newer', schema, known: reportSchemaVersion });
  const parsed = reportSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return notOk(
    ...parsed.error.issues.map(({ path, message }) => ({
      code: 'report-broken' as const,
      key: path
        .reduce<string>((key, part) => (typeof part === 'number' ? `${key}[${part}]` : `${key}.${String(part)}`), '')
        .slice(1),
      detail: message,
    })),
  );
}

type WordsOf = { readonly [P in ReportProblem as P['code']]: (problem: P) => string };

const words: InEveryLanguage<WordsOf> = {
  en: {
    'not-a-report': () => 'This is not an Onbrand report. Choose a .json file that Onbrand wrote.',
    'report-newer': ({ schema, known }) =>
      `This report was written by a newer Onbrand (schema ${schema}; this one reads up to ${known}). Update Onbrand to open it.`,
    'report-broken': ({ key, detail }) =>
      `This report was changed or cut short: “${key}” is not as it should be (${detail}). Run the check again, or use the file as it was written.`,
  },
  'zh-Hans': {
    'not-a-report': () => '这不是 Onbrand 报告。请选择由 Onbrand 生成的 .json 文件。',
    'report-newer': ({ schema, known }) =>
      `此报告由更新版本的 Onbrand 生成（格式版本 ${schema}；当前最多支持 ${known}）。请更新 Onbrand 后再打开。`,
    'report-broken': ({ key, detail }) =>
      `此报告被修改过或不完整：“${key}”不符合格式（${detail}）。请重新运行检查，或使用原始文件。`,
  },
};

export function tellReportProblem(problem: ReportProblem, language: Language): string {
  const told = words[language];
  switch (problem.code) {
    case 'not-a-report':
      return told['not-a-report'](problem);
    case 'report-newer':
      return told['report-newer'](problem);
    case 'report-broken':
      return told['report-broken'](problem);
  }
}
