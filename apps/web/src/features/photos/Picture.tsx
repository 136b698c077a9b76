import { useTranslation } from 'react-i18next';

import { problemText } from '../../ui/problem-text';
import { BlobImage } from './BlobImage';
import styles from './PhotoGallery.module.css';
import { usePicture } from './use-photos';

interface Props {
  readonly caseId: string;
  readonly id: string;
  readonly alt: string;
}

/** A picture of a case; until it is there its place is kept. */
export function Picture({ caseId, id, alt }: Props) {
  const { t } = useTranslation();
  const { data, error } = usePicture(caseId, id);
  if (error !== null) return <span className={styles.missing}>{problemText(error, t)}</span>;
  return data === undefined ? (
    <span className={styles.blank} />
  ) : (
    <BlobImage blob={data} alt={alt} />
  );
}
