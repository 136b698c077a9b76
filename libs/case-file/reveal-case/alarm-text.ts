import type { NewNotice } from '@grid/notice';
import type { Alarm } from '@grid/personal-data';

/** What those who watch over personal data read when an alarm is raised. */
export function bulkRevealNotice({
  accountName,
  caseCount,
  windowMinutes,
}: Alarm): Pick<NewNotice, 'title' | 'body'> {
  return {
    title: { zh: '个人信息批量查看告警', en: 'Alarm: personal data seen in bulk' },
    body: {
      zh: `${accountName}在 ${windowMinutes} 分钟内查看了 ${caseCount} 件案件的个人信息，请核实用途并确认告警。`,
      en: `${accountName} looked at the personal data of ${caseCount} cases within ${windowMinutes} minutes. Please find out what for, and acknowledge the alarm.`,
    },
  };
}
