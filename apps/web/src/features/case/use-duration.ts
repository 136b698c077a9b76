import { useTranslation } from 'react-i18next';

const HOUR = 60;

/** Minutes as people say them: hours and minutes. A working day is no fixed number of hours, so there are no days. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation();
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
    if (hours === 0) return t('clock.minutes', { rest });
    return rest === 0 ? t('clock.hours', { hours }) : t('clock.hoursMinutes', { hours, rest });
  };
}
