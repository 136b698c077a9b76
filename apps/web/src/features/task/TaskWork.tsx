import { App } from 'antd';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { resolveDelegation } from '../../api/task-acts';
import type { TaskDetail } from '../../api/tasks';
import type { FormHandle } from '../../forms/form-handle';
import { Loading } from '../../ui/Loading';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { isSeparation } from '../tasks/is-separation';
import type { ListView } from '../tasks/list-address';
import { SeparationAlert } from './SeparationAlert';
import { DelegationNote } from './acts/DelegationNote';
import { useAct, useTaskActs } from './acts/use-task-acts';
import { TaskActions } from './TaskActions';
import { TaskElsewhere } from './TaskElsewhere';
import { TaskNote } from './TaskNote';
import styles from './TaskWork.module.css';
import { useComplete } from './use-complete';
import { useGoOn } from './use-go-on';

const FormView = lazy(async () => ({ default: (await import('../../forms/FormView')).FormView }));

interface Props {
  readonly detail: TaskDetail;
  readonly view: ListView;
}

/** The form and what can be done with the task. */
export function TaskWork({ detail, view }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { task, form, data } = detail;
  const isMine = task.holder?.isMe === true;
  const handle = useRef<FormHandle>(null);
  const [formReady, setFormReady] = useState(false);
  const complete = useComplete(task.key);
  const { data: acts } = useTaskActs(task.key);
  const resolve = useAct(
    (answers: Readonly<Record<string, unknown>>) => resolveDelegation(task.key, answers),
    t('acts.done.resolve'),
  );
  const goOn = useGoOn(task.key, view);
  const sent = complete.isSuccess;

  const settle = useEffectEvent(() => {
    void message.success(t('task.completed'));
    void goOn();
  });
  useEffect(() => {
    if (sent && task.state === 'done') settle();
  }, [sent, task.state]);

  const submit = () => {
    const answers = handle.current?.submit() ?? null;
    if (answers === null) return;
    complete.mutate(answers, { onError: (error) => handle.current?.showProblem(error) });
  };

  const giveBack = () =>
    resolve.mutate(handle.current?.draft() ?? {}, {
      onSuccess: () => void goOn(),
      onError: (error) => handle.current?.showProblem(error),
    });

  return (
    <Section title={t('task.form')}>
      <TaskNote task={task} acts={acts} isMine={isMine} onGoOn={() => void goOn()} />
      {acts !== undefined && (
        <DelegationNote acts={acts} onFill={(answers) => handle.current?.fill(answers)} />
      )}
      {isMine && task.state === 'open' && <TaskElsewhere task={task} />}
      <Suspense fallback={<Loading />}>
        <FormView
          ref={handle}
          schema={form.schema}
          data={data}
          onReady={() => setFormReady(true)}
          readOnly={task.state !== 'open' || !isMine}
        />
      </Suspense>
      <div className={styles.foot}>
        {isSeparation(complete.error) && <SeparationAlert error={complete.error} task={task} />}
        {complete.isError && !isSeparation(complete.error) && (
          <ProblemAlert error={complete.error} />
        )}
        {resolve.isError && <ProblemAlert error={resolve.error} />}
        <TaskActions
          task={task}
          isMine={isMine}
          formReady={formReady}
          submitting={complete.isPending || resolve.isPending}
          onSubmit={submit}
          onResolve={giveBack}
          onGone={() => void goOn()}
          acts={acts}
        />
      </div>
    </Section>
  );
}
