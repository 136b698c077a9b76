import { Header, StreamableFile, applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Answers a picture: kept by no cache, and opened by itself it can neither run nor load anything. */
export const AnswersPicture = () =>
  applyDecorators(
    Header('Cache-Control', 'private, no-store'),
    Header('Content-Security-Policy', "default-src 'none'; sandbox"),
    ApiProduces('image/jpeg'),
    ApiOkResponse({
      description: '照片 / the picture',
      content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } },
    }),
  );

/** A picture as the body of an answer, named by its id. */
export function pictureFile(evidenceId: string, jpeg: Buffer): StreamableFile {
  return new StreamableFile(jpeg, {
    type: 'image/jpeg',
    disposition: `inline; filename="${evidenceId}.jpg"`,
    length: jpeg.length,
  });
}
