import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Progress } from '../../api/send';
import { begun, changed, keptBefore, keptIds, type UploadedPhoto } from './uploads';

/** Photos that are being added, and what can be done with them. */
export interface Uploads {
  readonly photos: readonly UploadedPhoto[];
  readonly isSending: boolean;
  readonly hasFailed: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly retry: (key: string) => void;
  readonly remove: (key: string) => void;
  /** Takes out what the server has. */
  readonly removeKept: () => void;
}

interface Options {
  /** Ids that the server has from an earlier visit. */
  readonly kept?: readonly string[] | undefined;
  readonly send: (file: File, onProgress: Progress) => Promise<string>;
  /** Told whenever the ids that the server has have changed. */
  readonly onKept: (ids: string[]) => void;
}

let counted = 0;

/** Sends photos as soon as they are chosen; one that fails stays and can be sent again. */
export function useUploads({ kept = [], send, onKept }: Options): Uploads {
  const [photos, setPhotos] = useState<readonly UploadedPhoto[]>(() => kept.map(keptBefore));
  const ids = keptIds(photos);
  const now = ids.join();
  const told = useRef(now);

  const tell = useEffectEvent(() => onKept(ids));
  useEffect(() => {
    if (now === told.current) return;
    told.current = now;
    tell();
  }, [now]);

  const transfer = async (key: string, file: File) => {
    const put = (change: Partial<UploadedPhoto>) => {
      setPhotos((current) => changed(current, key, change));
    };
    try {
      const id = await send(file, (progress) => put({ progress }));
      put({ state: 'kept', progress: 1, id });
    } catch (error) {
      put({ state: 'failed', error });
    }
  };

  return {
    photos,
    isSending: photos.some(({ state }) => state === 'sending'),
    hasFailed: photos.some(({ state }) => state === 'failed'),
    add: (files) => {
      const added = files.map((file) => begun(`photo-${String((counted += 1))}`, file));
      setPhotos((current) => [...current, ...added]);
      for (const { key, file } of added) if (file !== null) void transfer(key, file);
    },
    retry: (key) => {
      const file = photos.find((photo) => photo.key === key)?.file;
      if (file === undefined || file === null) return;
      setPhotos((current) => changed(current, key, { state: 'sending', progress: 0, error: null }));
      void transfer(key, file);
    },
    remove: (key) => setPhotos((current) => current.filter((photo) => photo.key !== key)),
    removeKept: () => setPhotos((current) => current.filter(({ id }) => id === null)),
  };
}
