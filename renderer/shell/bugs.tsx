import { useEffect } from 'react';
import { useStore } from '../store/index.ts';
import { useLanguage } from '../words/language.ts';
import { shellWords } from './words.ts';

/** Tells of bugs that nobody waits for: a handler that threw. The console has them as well. */
export function Bugs() {
  const language = useLanguage();
  useEffect(() => {
    const { message, hint } = shellWords[language].bug;
    const tell = (detail: unknown): void =>
      useStore.getState().tell({ code: 'internal', message: message(String(detail)), hint });
    const rejected = (event: PromiseRejectionEvent): void => tell(event.reason);
    const thrown = (event: ErrorEvent): void => {
      // Not a bug: the browser says so when a layout took two rounds.
      if (!event.message.startsWith('ResizeObserver loop')) tell(event.message);
    };
    window.addEventListener('unhandledrejection', rejected);
    window.addEventListener('error', thrown);
    return () => {
      window.removeEventListener('unhandledrejection', rejected);
      window.removeEventListener('error', thrown);
    };
  }, [language]);
  return null;
}
