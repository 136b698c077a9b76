import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { endPostRule, type PostRule } from '../../../api/post-rules';
import { localDay } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Mark } from '../../../ui/Mark';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

/** Rules one below the other: what the provider has to say, and the post it gives. */
export function PostRuleLines({ rules }: { readonly rules: readonly PostRule[] }) {
  const { t } = useTranslation();
  if (rules.length === 0) return <p className={styles.empty}>{t('postRules.empty')}</p>;
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.id} className={styles.line}>
          <PostRuleLine rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function PostRuleLine({ rule }: { readonly rule: PostRule }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = useAct(() => endPostRule(rule.id), t('postRules.ended'));
  return (
    <>
      <div className={styles.lineText}>
        <code className={styles.address}>
          {rule.claim} = {rule.value}
        </code>{' '}
        {rule.validFrom > localDay() && <Mark tone="info">{t('postState.upcoming')}</Mark>}
        <div>
          {localText(rule, 'organisation', language)}
          {' · '}
          {t(`role.${rule.role}`)}
        </div>
        <div className={styles.minor}>
          {rule.validTo === null
            ? t('posts.since', { from: rule.validFrom })
            : t('posts.span', { from: rule.validFrom, to: rule.validTo })}
        </div>
      </div>
      <Popconfirm
        title={t('postRules.endAsk')}
        okText={t('postRules.end')}
        onConfirm={() => end.mutate(undefined)}
      >
        <Button type="text" danger loading={end.isPending}>
          {t('postRules.end')}
        </Button>
      </Popconfirm>
    </>
  );
}
