import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { installBrowserBridge } from './bridge/browser.ts';

// Electron's preload has put its bridge there; in a browser we bring our own.
if (window.onbrand === undefined) installBrowserBridge();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
