import { useCallback } from 'react';

interface Props {
  readonly blob: Blob;
  readonly alt: string;
}

/**
 * A picture out of memory; the browser forgets its address when the picture is no longer shown. Bytes that are no picture
 * leave their place empty.
 */
export function BlobImage({ blob, alt }: Props) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
  return (
    <img
      ref={show}
      alt={alt}
      onError={({ currentTarget }) => {
        currentTarget.style.visibility = 'hidden';
      }}
    />
  );
}
