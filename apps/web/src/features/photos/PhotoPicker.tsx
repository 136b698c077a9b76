import { useTranslation } from 'react-i18next';

import { PhotoButtons } from './PhotoButtons';
import styles from './PhotoPicker.module.css';
import { UploadTile } from './UploadTile';
import type { Uploads } from './use-uploads';

interface Props {
  readonly uploads: Uploads;
  /** How many photos there may be. */
  readonly most: number;
  /** Leads a refused form here. */
  readonly id?: string;
}

/** Photos that are being added: taken or chosen, on their way, kept or failed. */
export function PhotoPicker({ uploads, most, id }: Props) {
  const { t } = useTranslation();
  const { photos, add, retry, remove } = uploads;
  return (
    <div id={id} className={styles.picker}>
      {photos.length > 0 && (
        <ul className={styles.tiles} aria-label={t('photos.chosen')}>
          {photos.map((photo, index) => (
            <UploadTile
              key={photo.key}
              photo={photo}
              place={index + 1}
              onRetry={() => retry(photo.key)}
              onRemove={() => remove(photo.key)}
            />
          ))}
        </ul>
      )}
      <PhotoButtons room={most - photos.length} onChoose={add} />
    </div>
  );
}
