import type { Command, ServiceEvent } from '../../src/service/events.ts';
import { gatherJudged } from './gather-judged.ts';
import { useStore } from './index.ts';
import { isChanged, type KitEditor } from './kit.ts';

/** Takes what the service tells by itself into the store. Gives back what ends it. */
export function listen(): () => void {
  return window.onbrand.listen((event) => hear(event));
}

const judged = gatherJudged(
  (event) => useStore.getState().takeJudged(event),
  (work) => setTimeout(work),
);

function hear(event: ServiceEvent): void {
  if (event.kind === 'run.judged') {
    judged.add(event);
    return;
  }
  judged.flush();
  const state = useStore.getState();
  switch (event.kind) {
    case 'rows':
      state.keepRows(event.rows);
      break;
    case 'run.ended':
    case 'assets.changed':
      state.takeStanding(event.campaign, event.assets);
      break;
    case 'kit.changed':
      state.takeKit(event.kit);
      // There a banner says it, and asks.
      if (event.isOutside && !(state.screen === 'kit' && hasDraft(state.kitEditor)))
        state.tellNews(...changedOutside(event.kit.name, hasDraft(state.kitEditor), state.language));
      break;
    case 'kit.broken':
      state.tell(event.problem);
      break;
    case 'recent.changed':
      state.takeRecent(event.recent);
      break;
    case 'preferences.changed':
      state.takePreferences(event.preferences);
      break;
    case 'engine.stopped':
      state.takeStopped();
      state.tellStopped(...engineStopped(event.detail, state.kitEditor, state.language));
      void state.load();
      break;
    case 'command':
      obey(event.command);
  }
}

const hasDraft = (editor: KitEditor): boolean => editor.kind === 'open' && editor.saved !== null && isChanged(editor);

function changedOutside(
  name: string,
  hasDraft: boolean,
  language: 'en' | 'zh-Hans',
): readonly [message: string, hint: string] {
  const [message, judged, draft] =
    language === 'en'
      ? [
          `“${name}” was changed by another program.`,
          'What is open is judged by it as it is now.',
          'Your own changes are kept: say under Brand kit what becomes of them.',
        ]
      : [
          `“${name}”已被其他程序修改。`,
          '已打开的素材将按当前内容重新判定。',
          '您自己的修改仍在：请在“品牌套件”中决定如何处理。',
        ];
  return [message, hasDraft ? `${judged} ${draft}` : judged];
}

function engineStopped(
  detail: string,
  editor: KitEditor,
  language: 'en' | 'zh-Hans',
): readonly [message: string, hint: string] {
  const [message, hint, kept] =
    language === 'en'
      ? [
          `The part of Onbrand that measures has stopped (${detail}) and was started again.`,
          'Run the check once more. If it stops at the same file, leave that one out and report it.',
          'What you changed in the kit is kept, with the logos that came to it.',
        ]
      : [
          `Onbrand 的测量进程已停止（${detail}），并已重新启动。`,
          '请重新检查。若总在同一个文件停止，请先移除该文件并反馈。',
          '您对套件的修改仍在，新添的标志也在。',
        ];
  const isEdited = editor.kind === 'open' && isChanged(editor);
  return [message, isEdited ? `${hint} ${kept}` : hint];
}

/** What other parts of the window do when a command of theirs is chosen: `find`, `previous`, `undo` … */
const handlers = new Map<string, () => void>();

/** While a part of the window is shown, it answers a command of the menu. Gives back what ends it. */
export function answerCommand(
  id: 'undo' | 'redo' | 'save' | 'find' | 'previous' | 'next',
  handle: () => void,
): () => void {
  handlers.set(id, handle);
  return () => {
    if (handlers.get(id) === handle) handlers.delete(id);
  };
}

/** Does what a menu or a shortcut asks for. */
export function obey(command: Command): void {
  const state = useStore.getState();
  switch (command.id) {
    case 'opened':
      if (command.as === 'kit') void Promise.all(command.grants.slice(0, 1).map(state.openKit));
      else void state.openCampaign(command.grants);
      break;
    case 'show':
      if (command.screen === 'preferences' || command.screen === 'keys') state.showSheet(command.screen);
      else state.show(command.screen);
      break;
    case 'run':
      void state.run();
      break;
    case 'cancel':
      void state.cancel();
      break;
    default:
      handlers.get(command.id)?.();
  }
}
