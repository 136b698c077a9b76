import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './PhotoPicker.module.css';

/** What the server takes; a phone makes one of these of whatever its camera writes. */
const TAKEN = 'image/jpeg,image/png,image/webp';

interface Props {
  /** How many photos may still be added. */
  readonly room: number;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Two ways to a photo: the camera of the device, and what lies on it. */
export function PhotoButtons({ room, onChoose }: Props) {
  const { t } = useTranslation();
  const disabled = room <= 0;
  const choose = (files: readonly File[]) => onChoose(files.slice(0, room));
  return (
    <div className={styles.buttons}>
      <FileButton
        label={t('photos.take')}
        icon={<CameraOutlined />}
        input={{ accept: 'image/*', capture: 'environment' }}
        disabled={disabled}
        onChoose={choose}
      />
      <FileButton
        label={t('photos.choose')}
        icon={<PictureOutlined />}
        input={{ accept: TAKEN, multiple: true }}
        disabled={disabled}
        onChoose={choose}
      />
    </div>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly input: {
    readonly accept: string;
    readonly capture?: 'environment';
    readonly multiple?: boolean;
  };
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

function FileButton({ label, icon, input, disabled, onChoose }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} disabled={disabled} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        {...input}
        ref={field}
        type="file"
        style={{ display: 'none' }}
        aria-label={label}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
