import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { annotateCase, readAnnotations, type Annotation } from '../../api/annotations';
import { useMe } from '../../app/use-me';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import styles from './Clocks.module.css';

/** Notes of officials on a report, which itself is never changed or deleted. */
export function Annotations({ caseId }: { readonly caseId: string }) {
  const { permissions } = useMe();
  return permissions.includes('task.work') ? <Notes caseId={caseId} /> : null;
}

function Notes({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<{ text: string }>();
  const { data = [] } = useQuery({
    queryKey: ['case', caseId, 'annotations'],
    queryFn: ({ signal }) => readAnnotations(caseId, signal),
  });
  const add = useMutation({
    mutationFn: ({ text }: { text: string }) => annotateCase(caseId, text),
    onSuccess: () => {
      form.resetFields();
      return queryClient.invalidateQueries({ queryKey: ['case', caseId, 'annotations'] });
    },
  });
  return (
    <Section title={t('annotation.title')}>
      <ul className={styles.clocks}>
        {data.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
      <Form form={form} layout="vertical" onFinish={(values) => add.mutate(values)}>
        <Form.Item
          name="text"
          label={t('annotation.text')}
          extra={t('annotation.hint')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        {add.isError && <ProblemAlert error={add.error} />}
        <Button htmlType="submit" loading={add.isPending}>
          {t('annotation.add')}
        </Button>
      </Form>
    </Section>
  );
}

function Note({ note }: { readonly note: Annotation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { authorName, actingForName, organisationZh, organisationEn, writtenAt, text } = note;
  const organisation = localText(
    { nameZh: organisationZh ?? '', nameEn: organisationEn ?? '' },
    'name',
    language,
  );
  return (
    <li>
      <p>{text ?? t('annotation.erased')}</p>
      <p className={styles.minor}>
        <span>{organisation}</span>
        <span>{authorName}</span>
        {actingForName !== null && <span>{t('annotation.for', { name: actingForName })}</span>}
        <time dateTime={writtenAt}>{formatTime(writtenAt, language)}</time>
      </p>
    </li>
  );
}
