import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Notice } from '../../api/notices';
import { useMe } from '../../app/use-me';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark } from '../../ui/Mark';
import { AnswerOrder } from '../orders/AnswerOrder';
import { useOrders } from '../orders/use-orders';
import { matterAddress } from '../task/matter-address';
import styles from './NoticesPage.module.css';
import { useMarkRead } from './use-notices';

/** One message; opening what it is about counts as reading it. */
export function NoticeItem({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const markRead = useMarkRead();
  const isUnread = notice.readAt === null;
  const about = aboutOf(notice);
  const isOpenOrder = useIsOpenOrder(notice);
  return (
    <li className={styles.notice}>
      <div className={styles.head}>
        <h2>{localText(notice, 'title', language)}</h2>
        {isUnread && <Mark tone="info">{t('notices.unread')}</Mark>}
      </div>
      <p>{localText(notice, 'body', language)}</p>
      <div className={styles.foot}>
        <time dateTime={notice.createdAt}>{formatTime(notice.createdAt, language)}</time>
        <span className={styles.acts}>
          {isUnread && (
            <Button
              type="link"
              loading={markRead.isPending}
              onClick={() => markRead.mutate(notice.id)}
            >
              {t('notices.markRead')}
            </Button>
          )}
          {isOpenOrder && <AnswerOrder id={notice.gridOrderId ?? ''} />}
          {about !== null && (
            <Link to={about.path} onClick={() => isUnread && markRead.mutate(notice.id)}>
              {t(about.label)}
            </Link>
          )}
        </span>
      </div>
    </li>
  );
}

/** Where to look at what a notice is about; null where there is no page for it. */
function aboutOf({ caseId, matterKind, alarmId, gridOrderId, calendarYear }: Notice) {
  if (caseId !== null && matterKind !== null) {
    const path = matterAddress({ id: caseId, kind: matterKind });
    const label = matterKind === 'incident' ? 'notices.toCase' : 'notices.toProceeding';
    return { path, label } as const;
  }
  if (gridOrderId !== null) return { path: '/orders?view=all', label: 'notices.toOrders' } as const;
  if (calendarYear !== null) {
    return { path: '/administration/calendar', label: 'notices.toCalendar' } as const;
  }
  return alarmId === null ? null : ({ path: '/alarms', label: 'notices.toAlarms' } as const);
}

/** Whether a notice brought an order that its reader may answer and nobody has answered yet. */
function useIsOpenOrder({ kind, gridOrderId }: Notice): boolean {
  const { permissions } = useMe();
  const isMine = kind === 'gridOrder' && permissions.includes('gridOrder.answer');
  const { data = [] } = useOrders(true, isMine);
  return isMine && data.some(({ id }) => id === gridOrderId);
}
