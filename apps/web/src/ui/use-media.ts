import { useSyncExternalStore } from 'react';

/** A hook that follows what the reader's device says of itself. */
function mediaHook(text: string): () => boolean {
  const query = window.matchMedia(text);
  const subscribe = (listener: () => void): (() => void) => {
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  };
  return () => useSyncExternalStore(subscribe, () => query.matches);
}

/** True on a narrow screen, where tables become cards. */
export const useIsPhone = mediaHook('(max-width: 767px)');

/** True for who asked the device for as little movement as can be. */
export const useWantsStillness = mediaHook('(prefers-reduced-motion: reduce)');
