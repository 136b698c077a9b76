import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import type { FieldProblem } from '../../api/problem';
import {
  saveListDraft,
  type DraftItem,
  type NewListDraft,
  type ProceedingDetail,
} from '../../api/proceedings';
import { localDay } from '../../format/time';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { SideSheet } from '../../ui/SideSheet';
import styles from '../report/ReportForm.module.css';
import { draftItemOf, valuesOf } from './apply-values';
import { DraftItemForm } from './DraftItemForm';
import { DraftItems } from './DraftItems';
import { refusalsOf } from './draft-refusals';
import { dropDraft } from './draft-store';
import { useKeptDraft } from './use-kept-draft';
import { useKeepForTask } from './use-keep-for-task';

interface Props {
  readonly proceeding: ProceedingDetail;
  readonly lists: readonly ItemList[];
}

interface Kept {
  readonly validFrom: string;
  readonly items: readonly DraftItem[];
}

const NONE: readonly FieldProblem[] = [];

/** The law that a saved item cites; an item in force has none left to cite. */
const lawOf = (item: object) =>
  'lawCited' in item && item.lawCited !== null ? { lawCited: item.lawCited } : {};

/** The items of a version and its first day; it begins with the version in force, and stays on the device until saved. */
export function DraftEditor({ proceeding, lists }: Props) {
  const { t } = useTranslation();
  const { id, listKind, draft: saved } = proceeding;
  const current = lists.find(({ kind }) => kind === listKind)?.items ?? [];
  const { draft, keep, accountId } = useKeptDraft<Kept>(id, {
    validFrom: saved?.validFrom ?? localDay(1),
    items: (saved?.items ?? current).map((item) =>
      draftItemOf({ reason: '', ...valuesOf(item), ...lawOf(item) } as never),
    ),
  });
  const [items, setItems] = useState(draft.items ?? []);
  const [validFrom, setValidFrom] = useState(draft.validFrom ?? localDay(1));
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const save = useKeepForTask(id, {
    keep: (written: NewListDraft) => saveListDraft(id, written),
    said: t('apply.draftSaved'),
    onKept: () => dropDraft(accountId, id),
  });
  const refusals = useMemo(() => refusalsOf(save.error), [save.error]);

  const change = (next: readonly DraftItem[], from = validFrom) => {
    setItems(next);
    setValidFrom(from);
    save.reset();
    keep({ items: next, validFrom: from });
  };
  const put = (item: DraftItem) => {
    change(
      edited === 'new' ? [...items, item] : items.map((one, at) => (at === edited ? item : one)),
    );
    setEdited(null);
  };

  return (
    <div className={styles.form}>
      <Section title={t('apply.validFrom')}>
        <Input
          type="date"
          aria-label={t('apply.validFrom')}
          value={validFrom}
          onChange={({ target }) => change(items, target.value)}
        />
        <p className={styles.hint}>{t('apply.validHint')}</p>
      </Section>
      <Section
        title={t('apply.draftItems', { count: items.length })}
        extra={
          <Button icon={<PlusOutlined />} onClick={() => setEdited('new')}>
            {t('apply.addItem')}
          </Button>
        }
      >
        <DraftItems
          items={items}
          refusals={refusals}
          onEdit={setEdited}
          onRemove={(at) => change(items.filter((_, place) => place !== at))}
        />
      </Section>
      {save.isError && <ProblemAlert error={save.error} />}
      <div className={styles.actions}>
        <Button
          type="primary"
          size="large"
          loading={save.isPending}
          onClick={() => save.mutate({ validFrom, items: [...items] })}
        >
          {t('apply.saveDraft')}
        </Button>
      </div>
      <SideSheet
        open={edited !== null}
        title={t(edited === 'new' ? 'apply.addItem' : 'apply.editItem')}
        onClose={() => setEdited(null)}
      >
        <DraftItemForm
          item={typeof edited === 'number' ? items[edited] : undefined}
          lists={lists}
          refusals={(typeof edited === 'number' && refusals.get(edited)) || NONE}
          onDone={put}
        />
      </SideSheet>
    </div>
  );
}
