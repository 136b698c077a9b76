import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';

import { changePassword } from '../../api/account';
import { ProblemError } from '../../api/problem';

export interface PasswordValues {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

/** Changes the password; what the server refuses stands beside its field. */
export function useChangePassword(
  form: FormInstance<PasswordValues>,
  onDone: (() => void) | undefined,
) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ currentPassword, newPassword }: PasswordValues) =>
      changePassword(currentPassword, newPassword),
    onSuccess: async () => {
      void message.success(t('password.done'));
      form.resetFields();
      await queryClient.invalidateQueries();
      onDone?.();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError)) return;
      const known = error.fields.filter(
        ({ field }) => field === 'currentPassword' || field === 'newPassword',
      );
      form.setFields(
        known.map(({ field, message: text }) => ({
          name: field as keyof PasswordValues,
          errors: [text],
        })),
      );
    },
  });
}
