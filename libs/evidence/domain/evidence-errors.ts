import { DomainError, invalidField } from '@grid/kernel';
import { MAX_FILES_PER_CASE, MAX_STAGED_FILES } from './evidence-limits';

/** Every refusal of a file; nothing of the file is kept. */
export const evidenceErrors = {
  notAnImage: () =>
    invalidField(
      'file',
      'FILE_NOT_AN_IMAGE',
      '只能上传 JPEG、PNG 或 WebP 照片，该文件不是完好的照片。',
      'Only whole JPEG, PNG or WebP photos are taken; this file is not one.',
    ),
  tooManyPixels: () =>
    invalidField(
      'file',
      'IMAGE_TOO_LARGE',
      '照片的像素过大，请用普通分辨率重新拍摄。',
      'The picture has too many pixels. Please take it again in an ordinary resolution.',
    ),
  tooManyFiles: () =>
    new DomainError('conflict', 'TOO_MANY_FILES', {
      zh: `一个案件最多 ${MAX_FILES_PER_CASE} 张照片。`,
      en: `A case can have ${MAX_FILES_PER_CASE} photos at most.`,
    }),
  tooManyStaged: () =>
    new DomainError('conflict', 'TOO_MANY_FILES', {
      zh: `最多可有 ${MAX_STAGED_FILES} 张未上报的照片，请先完成上报。`,
      en: `At most ${MAX_STAGED_FILES} photos can wait for a report. Please send your report first.`,
    }),
  notStaged: () =>
    invalidField(
      'evidenceIds',
      'EVIDENCE_UNKNOWN',
      '有照片已失效或已用于其他上报，请移除后重新选择。',
      'A photo has expired or belongs to another report. Please remove it and choose it again.',
    ),
  unknown: () =>
    new DomainError('notFound', 'EVIDENCE_UNKNOWN', {
      zh: '没有找到该照片。',
      en: 'There is no such photo.',
    }),
  erased: () =>
    new DomainError('notFound', 'EVIDENCE_ERASED', {
      zh: '该照片已按规定删除。',
      en: 'This photo was erased under the retention rules.',
    }),
};
