import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  ABSENCE_REASONS,
  arrangeAbsence,
  findArrangeablePosts,
  findSubstitutes,
  type AbsenceReason,
  type NewAbsence,
} from '../../api/absences';
import { localDay } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { FormEnd } from '../../ui/FormEnd';
import { showFieldErrors } from '../../ui/show-field-errors';
import styles from './AbsencesPage.module.css';
import { ABSENCES } from './use-absences';
import { useAbsenceAct } from './use-absence-act';

/** Whose post, on which days, why, and who stands in; the server offers who can. */
export function ArrangeForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewAbsence>();
  const chosen = Form.useWatch([], form) as Partial<NewAbsence> | undefined;
  const posts = useArrangeablePosts();
  const substitutes = useSubstitutes(chosen ?? {});
  const arrange = useAbsenceAct(arrangeAbsence, t('absences.arranged'));
  const required = [{ required: true, message: t('form.required') }];

  const submit = (absence: NewAbsence) =>
    arrange.mutate(absence, {
      onSuccess: onDone,
      onError: (error) => {
        showFieldErrors(form, error);
      },
    });

  return (
    <Form<NewAbsence>
      form={form}
      layout="vertical"
      initialValues={{ validFrom: localDay(), validTo: localDay(), reason: 'leave' }}
      onValuesChange={(changed) => {
        if ('postId' in changed) form.resetFields(['substituteAccountId']);
      }}
      onFinish={submit}
    >
      <Form.Item name="postId" label={t('absences.post')} rules={required}>
        <Select
          showSearch={{ filterOption: false, onSearch: posts.setText }}
          loading={posts.isFetching}
          notFoundContent={t('absences.noPost')}
          options={posts.options}
        />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="validFrom" label={t('absences.firstDay')} rules={required}>
          <Input type="date" min={localDay()} />
        </Form.Item>
        <Form.Item name="validTo" label={t('absences.lastDay')} rules={required}>
          <Input type="date" min={chosen?.validFrom ?? localDay()} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('absences.reason')} rules={required}>
        <Select<AbsenceReason>
          options={ABSENCE_REASONS.map((one) => ({ value: one, label: t(`absenceReason.${one}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="substituteAccountId"
        label={t('absences.substitute')}
        extra={t('absences.substituteHint')}
        rules={required}
      >
        <Select
          disabled={chosen?.postId === undefined}
          showSearch={{ filterOption: false, onSearch: substitutes.setText }}
          loading={substitutes.isFetching}
          notFoundContent={t('absences.noSubstitute')}
          options={substitutes.options}
        />
      </Form.Item>
      <FormEnd act={arrange} label={t('absences.confirm')} />
    </Form>
  );
}

function useArrangeablePosts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, setText] = useState('');
  const { data = [], isFetching } = useQuery({
    queryKey: [ABSENCES, 'posts', text],
    queryFn: ({ signal }) => findArrangeablePosts(text, signal),
  });
  const options = data.map((post) => ({
    value: post.id,
    label: t(post.isOwn ? 'absences.ownPost' : 'absences.postOf', {
      title: localText(post, 'title', language),
      name: post.holderName,
    }),
  }));
  return { options, isFetching, setText };
}

function useSubstitutes({ postId, validFrom, validTo }: Partial<NewAbsence>) {
  const language = useLanguage();
  const [text, setText] = useState('');
  const isAskable = postId !== undefined && !!validFrom && !!validTo;
  const { data = [], isFetching } = useQuery({
    queryKey: [ABSENCES, 'substitutes', postId, validFrom, validTo, text],
    queryFn: ({ signal }) =>
      findSubstitutes(
        postId ?? '',
        { from: validFrom ?? '', to: validTo ?? '', ...(text !== '' && { q: text }) },
        signal,
      ),
    enabled: isAskable,
  });
  const options = data.map((one) => ({
    value: one.accountId,
    label: `${one.displayName} · ${localText(one, 'title', language)}`,
  }));
  return { options, isFetching, setText };
}
