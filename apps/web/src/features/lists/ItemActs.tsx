import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useMe } from '../../app/use-me';
import { kindsOf } from './kinds-of';
import styles from './ListsPage.module.css';

interface Props {
  readonly areaCode: string;
  readonly code: string;
}

/** What may be begun about an item of one's own list. */
export function ItemActs({ areaCode, code }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  if (me.post?.organisation.areaCode !== areaCode) return null;
  const kinds = kindsOf(me).filter((kind) => kind !== 'entry' && kind !== 'publication');
  return (
    <div className={styles.itemActs}>
      {kinds.map((kind) => (
        <Button key={kind} onClick={() => void navigate(`/lists/apply/${kind}?item=${code}`)}>
          {t(`apply.begin.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
