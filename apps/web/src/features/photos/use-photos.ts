import { useQuery } from '@tanstack/react-query';

import { readEvidence, readPicture } from '../../api/evidence';
import { POLL_INTERVAL } from '../../app/query-client';

/** The photos of a case, looked at again while they are shown. */
export function usePhotos(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'photos'],
    queryFn: ({ signal }) => readEvidence(caseId, signal),
    refetchInterval: POLL_INTERVAL,
  });
}

/** One picture, fetched as whoever is signed in; it never changes. */
export function usePicture(caseId: string, id: string) {
  return useQuery({
    queryKey: ['picture', caseId, id],
    queryFn: ({ signal }) => readPicture(caseId, id, signal),
    staleTime: Infinity,
  });
}
