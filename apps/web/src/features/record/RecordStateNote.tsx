import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import type { RecordState } from '../../api/record';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { useRecordState } from './use-record';

/** Whether the record is whole, in words. */
export function RecordStateNote() {
  const { data } = useRecordState();
  return data === undefined ? null : <Note state={data} />;
}

function Note({ state: { verification, checkpoint, firstAt, lastSeq } }: { state: RecordState }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = (at: string) => formatTime(at, language);
  const signed =
    checkpoint === null
      ? t('record.state.unsigned')
      : t('record.state.signed', { seq: checkpoint.seq, at: time(checkpoint.at) });
  if (verification === null) {
    return <Alert type="info" showIcon title={t('record.state.unverified')} description={signed} />;
  }
  if (!verification.sound) {
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('record.state.broken', { code: verification.code })}
        description={
          verification.seq === null
            ? t('record.state.callWhere', { at: time(verification.at) })
            : t('record.state.callRow', { at: time(verification.at), seq: verification.seq })
        }
      />
    );
  }
  return (
    <Alert
      type="success"
      showIcon
      title={t('record.state.whole', { at: time(verification.at), seq: verification.lastSeq })}
      description={[
        firstAt !== null && t('record.state.since', { at: time(firstAt), seq: lastSeq }),
        signed,
      ]
        .filter(Boolean)
        .join(language === 'zh' ? '' : ' ')}
    />
  );
}
