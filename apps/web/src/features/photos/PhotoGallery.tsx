import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Evidence } from '../../api/evidence';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { ErasedNote } from '../../ui/ErasedNote';
import { EnlargedPhoto } from './EnlargedPhoto';
import styles from './PhotoGallery.module.css';
import { Picture } from './Picture';

interface Props {
  readonly caseId: string;
  readonly photos: readonly Evidence[];
}

/** The photos of a case as thumbnails, each with what it is for, who added it and when; one can be enlarged. */
export function PhotoGallery({ caseId, photos }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [enlarged, setEnlarged] = useState<string | null>(null);
  const shown = photos.filter(({ erased }) => erased === null);
  const altOf = ({ purpose, addedBy, addedAt }: Evidence) =>
    t('photos.altOf', {
      purpose: t(`photos.purpose.${purpose}`),
      name: addedBy,
      time: formatTime(addedAt, language),
    });

  return (
    <>
      <ul className={styles.gallery}>
        {photos.map((photo) => (
          <li key={photo.id}>
            {photo.erased === null ? (
              <button
                type="button"
                className={styles.thumbnail}
                aria-label={t('photos.enlarge', { photo: altOf(photo) })}
                onClick={() => setEnlarged(photo.id)}
              >
                <Picture caseId={caseId} id={photo.id} alt="" />
              </button>
            ) : (
              <ErasedNote erased={photo.erased} />
            )}
            <strong>{t(`photos.purpose.${photo.purpose}`)}</strong>
            <span>{photo.addedBy}</span>
            <time dateTime={photo.addedAt}>{formatTime(photo.addedAt, language)}</time>
          </li>
        ))}
      </ul>
      {enlarged !== null && (
        <EnlargedPhoto
          caseId={caseId}
          photos={shown}
          id={enlarged}
          altOf={altOf}
          onChange={setEnlarged}
        />
      )}
    </>
  );
}
