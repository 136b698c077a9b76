import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { restoreSession } from './api/renew-session';
import { followOtherTabs } from './api/session-channel';
import { App } from './app/App';
import { followNewVersion } from './app/follow-new-version';
import './app/global.css';
import { applyPalette } from './app/palette';
import { startI18n } from './i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

followNewVersion();
applyPalette(document.documentElement);
await startI18n();
followOtherTabs();
void restoreSession();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
