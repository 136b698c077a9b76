import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useMe } from '../../app/use-me';
import { kindsOf } from './kinds-of';

/** The ways to change a list, for whoever may begin one. */
export function ApplyButtons() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      {kindsOf(useMe()).map((kind, index) => (
        <Button
          key={kind}
          type={index === 0 ? 'primary' : 'default'}
          onClick={() => void navigate(`/lists/apply/${kind}`)}
        >
          {t(`apply.begin.${kind}`)}
        </Button>
      ))}
    </>
  );
}
