import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { addPhoto, type AddedPurpose } from '../../api/evidence';
import { PhotoPicker } from './PhotoPicker';
import styles from './PhotosSection.module.css';
import { useUploads } from './use-uploads';

/** Photos that may be on their way at once. */
const AT_ONCE = 9;

interface Props {
  readonly caseId: string;
  readonly purpose: AddedPurpose;
}

/** Adds photos to a case; what has arrived moves on to the gallery, what has not stays here to be sent again. */
export function AddPhotos({ caseId, purpose }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const uploads = useUploads({
    send: (file, onProgress) => addPhoto(caseId, purpose, file, onProgress),
    onKept: (ids) => {
      if (ids.length === 0) return;
      uploads.removeKept();
      void queryClient.invalidateQueries({ queryKey: ['case', caseId, 'photos'] });
    },
  });
  return (
    <div>
      <p className={styles.hint}>{t(`photos.addHint.${purpose}`)}</p>
      <PhotoPicker uploads={uploads} most={AT_ONCE} />
    </div>
  );
}
