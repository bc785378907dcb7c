import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { poolOf } from '../../engine/pool.ts';
import { createPublisher, fileNameOf } from '../../engine/publish.ts';
import { exporters } from '../../exports/index.ts';
import type { Language } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import type { OpenedCampaign } from '../campaign.ts';
import { judge } from '../run.ts';
import { done, refused, refusedUnwritten, type Session } from '../session.ts';
import type { Handlers } from './handler.ts';

export const exportHandlers: Pick<Handlers, 'export.formats' | 'export.write' | 'export.show'> = {
  'export.formats': async () =>
    done(
      exporters.map((exporter) => ({
        id: exporter.id,
        title: exporter.title,
        extension: exporter.kind === 'folder' ? null : exporter.extension,
      })),
    ),

  'export.write': async (session, { formats, into, language, only }) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    const { plan } = campaign;
    if (campaign.report === null || plan === null) return refused(session, 'not-judged');
    const unknown = formats.find((id) => !exporters.some((exporter) => exporter.id === id));
    if (unknown !== undefined) return refused(session, 'format-unknown', { name: unknown });
    const granted = session.grants.find(into);
    if (granted === null) return refused(session, 'not-granted');
    const isFolder = (await stat(granted.path).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) return refused(session, 'not-a-folder', { name: basename(granted.path) });

    const wanted = exporters.filter(({ id }) => formats.includes(id));
    const report = await reportIn(session, campaign, campaign.report, language, only ?? null);
    const files = new Map(campaign.scanned.campaign.scan.assets.map(({ path, file }) => [path, file]));
    const publisher = createPublisher(report, files, poolOf(session.workers, plan));
    const written: { readonly format: string; readonly name: string; readonly file: string }[] = [];
    for (const exporter of wanted) {
      const name = fileNameOf(exporter, `${fileName(report.campaign.name)}-report`);
      const path = join(granted.path, name);
      const trouble = await publisher.write(exporter, path);
      if (trouble !== null)
        return trouble.code === 'unwritable'
          ? refusedUnwritten(session, name, trouble.detail)
          : refused(session, trouble.code, { name });
      const file = session.grants.give({ path, temporary: granted.temporary });
      written.push({ format: exporter.id, name, file });
    }
    return done(written);
  },

  'export.show': async (session, { file, how }) => {
    const granted = session.grants.find(file);
    if (granted === null) return refused(session, 'not-granted');
    const name = basename(granted.path);
    if ((await stat(granted.path).catch(() => null)) === null) return refused(session, 'gone', { name });
    return (await session.ports.show(granted.path, how)) ? done(null) : refused(session, 'not-here', { name });
  },
};

/** The report as asked for: in another language, or of part of the assets, it is judged again from known facts. */
async function reportIn(
  session: Session,
  { scanned, plan }: OpenedCampaign,
  report: Report,
  language: Language,
  only: readonly string[] | null,
): Promise<Report> {
  if (plan === null || (language === report.language && only === null)) return report;
  const { scan } = scanned.campaign;
  const assets = only === null ? scan.assets : scan.assets.filter(({ path }) => only.includes(path));
  const part = { ...scanned.campaign, scan: { ...scan, assets }, paths: scan.assets.map(({ path }) => path) };
  return judge(session, part, plan, language, new AbortController().signal, () => undefined);
}

/** A campaign's name as every file system takes it. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
    .slice(0, 100) || 'campaign';
