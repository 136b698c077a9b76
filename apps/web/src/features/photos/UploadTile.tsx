import { CloseOutlined, RedoOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';

import { readStagedPicture } from '../../api/evidence';
import { problemText } from '../../ui/problem-text';
import { BlobImage } from './BlobImage';
import styles from './PhotoPicker.module.css';
import type { UploadedPhoto } from './uploads';

interface Props {
  readonly photo: UploadedPhoto;
  /** Which photo of the list it is, from 1. */
  readonly place: number;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
}

/** One photo that is being added, with what can be done about it. */
export function UploadTile({ photo, place, onRetry, onRemove }: Props) {
  const { t } = useTranslation();
  const { file, id, state } = photo;
  const before = useQuery({
    queryKey: ['stagedPicture', id],
    queryFn: ({ signal }) => readStagedPicture(id ?? '', signal),
    enabled: file === null && id !== null,
    staleTime: Infinity,
    retry: false,
  });
  const picture = file ?? before.data;
  return (
    <li className={styles.tile} data-state={before.isError ? 'failed' : state}>
      <div className={styles.picture}>
        {picture !== undefined && <BlobImage blob={picture} alt={t('photos.alt', { place })} />}
        {state === 'sending' && (
          <Progress
            className={styles.progress}
            aria-label={t('photos.sending', { place })}
            percent={Math.round(photo.progress * 100)}
            size="small"
          />
        )}
      </div>
      <Button
        className={styles.remove}
        size="small"
        shape="circle"
        icon={<CloseOutlined />}
        aria-label={t('photos.remove', { place })}
        onClick={onRemove}
      />
      {state === 'failed' && (
        <div className={styles.failed} role="alert">
          <span>{problemText(photo.error, t)}</span>
          <Button size="small" icon={<RedoOutlined />} onClick={onRetry}>
            {t('action.retry')}
          </Button>
        </div>
      )}
      {before.isError && (
        <div className={styles.failed} role="alert">
          {t('photos.gone')}
        </div>
      )}
    </li>
  );
}
