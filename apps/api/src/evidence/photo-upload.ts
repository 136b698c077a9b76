import { UseInterceptors, applyDecorators } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { MAX_FILE_BYTES, type Upload } from '@grid/evidence';
import { invalidField } from '@grid/kernel';

/** What the parser of multipart bodies hands over; the name is text from outside. */
export interface UploadedPhoto {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** Takes one file, `file`, and holds it in memory only as far as the limit; further fields and files are refused. */
export const PhotoUpload = () =>
  applyDecorators(
    UseInterceptors(
      FileInterceptor('file', {
        limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
        defParamCharset: 'utf8',
      }),
    ),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    }),
  );

/** The file that came. @throws DomainError FILE_MISSING */
export function uploadOf(file: UploadedPhoto | undefined): Upload {
  if (file === undefined) {
    throw invalidField('file', 'FILE_MISSING', '请选择一张照片。', 'Please choose a photo.');
  }
  return { name: file.originalname, bytes: file.buffer };
}
