import { useTranslation } from 'react-i18next';

import type { AddedPurpose } from '../../api/evidence';
import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { AddPhotos } from './AddPhotos';
import { PhotoGallery } from './PhotoGallery';
import styles from './PhotosSection.module.css';
import { usePhotos } from './use-photos';

interface Props {
  readonly caseId: string;
  /** What photos may be added for here; none can be added when it is left out. */
  readonly addFor?: AddedPurpose | null;
}

/** The photos of a case, and where a task asks for some, the way to add them. */
export function PhotosSection({ caseId, addFor = null }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = usePhotos(caseId);
  return (
    <Section title={t('photos.title')}>
      <div className={styles.stack}>
        {addFor !== null && <AddPhotos key={addFor} caseId={caseId} purpose={addFor} />}
        {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loading />}
        {data?.length === 0 && <p>{t('photos.none')}</p>}
        {data !== undefined && data.length > 0 && <PhotoGallery caseId={caseId} photos={data} />}
      </div>
    </Section>
  );
}
