import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { RouterProvider } from 'react-router';

import { useLanguage } from '../i18n/use-language';
import { useIsPhone, useWantsStillness } from '../ui/use-media';
import { createQueryClient } from './query-client';
import { router } from './router';
import { themeFor } from './theme';

/** Everything the pages rely on: language, look, server data, addresses. */
export function App() {
  const language = useLanguage();
  const [queryClient] = useState(createQueryClient);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={themeFor(useIsPhone() ? 'phone' : 'desk', !useWantsStillness())}
      button={{ autoInsertSpace: false }}
    >
      <AntApp message={{ top: 72 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
