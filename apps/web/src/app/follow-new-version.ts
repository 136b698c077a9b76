const STORAGE_KEY = 'grid.reloaded-at';
const PAUSE = 30_000;

/**
 * A page that was open while a new version was installed asks for parts that are gone; it then
 * loads itself anew, at most once in 30 seconds. Drafts and the session outlive that.
 */
export function followNewVersion(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(STORAGE_KEY) ?? 0);
    if (Date.now() - last < PAUSE) return;
    event.preventDefault();
    sessionStorage.setItem(STORAGE_KEY, String(Date.now()));
    window.location.reload();
  });
}
