import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useMe } from '../../app/use-me';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { PasswordForm } from './PasswordForm';
import styles from './PasswordPage.module.css';

/** Changes one's password of one's own accord. */
export function PasswordPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { username, displayName } = useMe();
  return (
    <Page title={t('password.title')}>
      <div className={styles.sheet}>
        <Section title={displayName}>
          <PasswordForm username={username} onDone={() => void navigate('/account/sessions')} />
        </Section>
      </div>
    </Page>
  );
}
