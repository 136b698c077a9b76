import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Evidence } from '../../api/evidence';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { Facts } from '../../ui/Facts';
import styles from './PhotoGallery.module.css';
import { Picture } from './Picture';

interface Props {
  readonly caseId: string;
  readonly photos: readonly Evidence[];
  readonly id: string;
  readonly altOf: (photo: Evidence) => string;
  /** Another photo, or null when it is closed. */
  readonly onChange: (id: string | null) => void;
}

/** One photo as large as the window allows; the arrow keys lead to the others. */
export function EnlargedPhoto({ caseId, photos, id, altOf, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const index = photos.findIndex((photo) => photo.id === id);
  const photo = photos[index];
  if (photo === undefined) return null;
  const { takenAt, place } = photo;

  const step = (by: number) => {
    const next = photos[index + by];
    if (next !== undefined) onChange(next.id);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') step(-1);
    if (key === 'ArrowRight') step(1);
  };

  return (
    <Modal
      open
      centered
      width={960}
      title={t('photos.position', { place: index + 1, count: photos.length })}
      footer={null}
      onCancel={() => onChange(null)}
      wrapProps={{ onKeyDown }}
    >
      <div className={styles.enlarged}>
        <div className={styles.whole}>
          <Picture key={id} caseId={caseId} id={id} alt={altOf(photo)} />
        </div>
        <Facts
          columns={2}
          facts={[
            { label: t('photos.for'), value: t(`photos.purpose.${photo.purpose}`) },
            { label: t('photos.addedBy'), value: photo.addedBy },
            { label: t('photos.addedAt'), value: formatTime(photo.addedAt, language) },
            {
              label: t('photos.takenAt'),
              value: takenAt === null ? null : formatTime(takenAt, language),
            },
            { label: t('photos.place'), value: place },
          ]}
        />
        {photos.length > 1 && (
          <div className={styles.steps}>
            <Button icon={<LeftOutlined />} disabled={index === 0} onClick={() => step(-1)}>
              {t('photos.previous')}
            </Button>
            <Button
              icon={<RightOutlined />}
              iconPlacement="end"
              disabled={index === photos.length - 1}
              onClick={() => step(1)}
            >
              {t('photos.next')}
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
