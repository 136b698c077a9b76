import { Alert, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Me } from '../../api/account';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { showFieldErrors } from '../../ui/show-field-errors';
import { stagePhoto } from '../../api/evidence';
import { useUploads } from '../photos/use-uploads';
import { ContactFields } from './ContactFields';
import { saveDraft } from './draft-store';
import { HandlingFields } from './HandlingFields';
import { homeAreaOf } from './home-area';
import { MatterFields } from './MatterFields';
import { PhotoFields } from './PhotoFields';
import { PlaceFields } from './PlaceFields';
import { placesBelow } from './places-below';
import styles from './ReportForm.module.css';
import { isHeldToPhoto, settlesOnSpot } from './report-roles';
import { contactOf, type CompleteReportValues, type ReportValues } from './report-values';
import { useDraft } from './use-draft';
import { useSendReport } from './use-send-report';

interface Props {
  readonly me: Me;
  /** Throws the draft away and begins with a blank form. */
  readonly onDiscard: () => void;
}

/** A report from the spot; what is typed stays on the device until it has been sent. */
export function ReportForm({ me, onDiscard }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ReportValues>();
  const { draft, restored } = useDraft(me);
  const send = useSendReport(me.id);

  const uploads = useUploads({
    kept: draft.evidenceIds,
    send: stagePhoto,
    onKept: (evidenceIds) => {
      form.setFieldsValue({ evidenceIds });
      form.setFields([{ name: 'evidenceIds', errors: [] }]);
      saveDraft(me.id, { ...form.getFieldsValue(), clientRequestId: draft.clientRequestId });
    },
  });

  const keep = (changed: Partial<ReportValues>, values: ReportValues) => {
    const dropped = Object.fromEntries(placesBelow(changed).map((name) => [name, undefined]));
    form.setFieldsValue(dropped);
    saveDraft(me.id, { ...values, ...dropped, clientRequestId: draft.clientRequestId });
  };

  const submit = (values: ReportValues) => {
    const complete = { ...values, clientRequestId: draft.clientRequestId } as CompleteReportValues;
    send.mutate(complete, {
      onError: (error) => {
        showFieldErrors(form, error);
      },
    });
  };

  return (
    <Form<ReportValues>
      form={form}
      className={styles.form}
      layout="vertical"
      initialValues={{
        ...(settlesOnSpot(me) && { handling: 'upload' }),
        ...draft,
        ...contactOf(me),
      }}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={keep}
      onFinish={submit}
    >
      {restored && (
        <Alert
          type="info"
          showIcon
          title={t('report.restored')}
          action={<Button onClick={onDiscard}>{t('report.discard')}</Button>}
        />
      )}
      <Section title={t('report.matter')}>
        <MatterFields />
        {settlesOnSpot(me) && <HandlingFields />}
      </Section>
      <Section title={t('photos.title')}>
        <PhotoFields uploads={uploads} held={isHeldToPhoto(me)} />
      </Section>
      <Section title={t('report.where')}>
        <PlaceFields city={homeAreaOf(me.post?.organisation.areaCode).city} />
      </Section>
      <Section title={t('report.contact')}>
        <ContactFields />
      </Section>
      {send.isError && <ProblemAlert error={send.error} />}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" size="large" loading={send.isPending}>
          {t('report.submit')}
        </Button>
      </div>
    </Form>
  );
}
