import { UserOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';

import { FindByPersonForm } from './FindByPersonForm';

/** The way to the cases of a person. */
export function FindByPerson() {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" placement="bottomRight" destroyOnHidden content={<FindByPersonForm />}>
      <Button icon={<UserOutlined />}>{t('findPerson.find')}</Button>
    </Popover>
  );
}
