import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { changeLanguage } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';

interface Props {
  /** On the dark band the button is drawn light. */
  readonly onBand?: boolean;
}

/** Offers the other language, in that language; what the server wrote is asked for again. */
export function LanguageSwitch({ onBand = true }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const other = language === 'zh' ? 'en' : 'zh';

  const change = async () => {
    await changeLanguage(other);
    await queryClient.invalidateQueries();
  };

  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      style={onBand ? { color: 'var(--grid-band-ink)' } : {}}
      onClick={() => void change()}
    >
      {t('app.otherLanguage')}
    </Button>
  );
}
