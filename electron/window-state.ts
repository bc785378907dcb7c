import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});
/** Where the window stood, in the screen's px. */
type WindowState = z.infer<typeof stateSchema>;

const file = (): string => join(app.getPath('userData'), 'window.json');

/** Where it stood when it was closed; null where nothing is remembered, or where that screen is gone. */
export function rememberedState(): WindowState | null {
  const state = stateSchema.safeParse(readJson());
  return state.success && isOnScreen(state.data) ? state.data : null;
}

export function rememberState(window: BrowserWindow): void {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  mkdirSync(app.getPath('userData'), { recursive: true });
  writeFileSync(file(), JSON.stringify(state));
}

/** Whatever it holds is checked; without it the window opens where the system puts it. */
function readJson(): unknown {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch {
    return null;
  }
}

/** Whether enough of its title bar can be grabbed on some screen. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching({ x, y, width, height: 1 });
  const seen = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
  return seen >= 100 && y >= workArea.y && y < workArea.y + workArea.height;
}
