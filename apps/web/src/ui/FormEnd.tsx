import { Button } from 'antd';

import { ProblemAlert } from './ProblemAlert';

interface Props {
  /** What the form sets off. */
  readonly act: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
  };
  readonly label: string;
}

/** The end of a form: why it was refused, and the button that sends it. */
export function FormEnd({ act, label }: Props) {
  return (
    <>
      {act.isError && <ProblemAlert error={act.error} />}
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        loading={act.isPending}
        style={{ marginTop: 16 }}
      >
        {label}
      </Button>
    </>
  );
}
