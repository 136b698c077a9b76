import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { findCasesByPerson, PERSON_KINDS, type PersonKind } from '../../api/personal-data';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { FoundCases } from './FoundCases';
import styles from './FindByPerson.module.css';

interface Asked {
  readonly kind: PersonKind;
  readonly value: string;
}

/** Finds cases by an exact number or name; what was typed and found is forgotten when it closes. */
export function FindByPersonForm() {
  const { t } = useTranslation();
  const find = useMutation({
    mutationFn: ({ kind, value }: Asked) => findCasesByPerson(kind, value.trim()),
    gcTime: 0,
  });
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{t('findPerson.hint')}</p>
      <Form<Asked>
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'telephone' }}
        onFinish={(asked) => find.mutate(asked)}
      >
        <div className={styles.line}>
          <Form.Item name="kind" noStyle>
            <Select<PersonKind>
              className={styles.kind}
              aria-label={t('findPerson.kind')}
              options={PERSON_KINDS.map((kind) => ({
                value: kind,
                label: t(`findPerson.kinds.${kind}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="value"
            className={styles.value}
            rules={[{ required: true, whitespace: true, message: t('findPerson.valueMissing') }]}
          >
            <Input
              aria-label={t('findPerson.value')}
              placeholder={t('findPerson.value')}
              maxLength={100}
              autoComplete="off"
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={find.isPending}>
            {t('findPerson.search')}
          </Button>
        </div>
      </Form>
      {find.isError && <ProblemAlert error={find.error} />}
      {find.data !== undefined && <FoundCases cases={find.data} />}
    </div>
  );
}
