import type { ThemeConfig } from 'antd';

import { palette } from './palette';

/** Chinese type of the reader's own system first: nothing is fetched. */
const FONT_FAMILY =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", ' +
  '"Source Han Sans SC", "Helvetica Neue", Arial, sans-serif';

const deskTheme: ThemeConfig = {
  token: {
    colorPrimary: palette.primary,
    colorInfo: palette.primary,
    colorLink: palette.primary,
    colorSuccess: palette.good,
    colorWarning: palette.warn,
    colorError: palette.bad,
    colorPrimaryBg: palette.primaryGround,
    colorInfoBg: palette.primaryGround,
    colorInfoBorder: '#bcd2e8',
    colorSuccessBg: palette.goodGround,
    colorSuccessBorder: '#b5d9c5',
    colorWarningBg: palette.warnGround,
    colorWarningBorder: '#ecd3a2',
    colorErrorBg: palette.badGround,
    colorErrorBorder: '#efc0bd',
    controlItemBgActive: palette.primaryGround,
    colorText: palette.ink,
    colorTextSecondary: palette.inkMuted,
    colorTextTertiary: palette.inkMuted,
    colorTextDescription: palette.inkMuted,
    colorTextPlaceholder: '#6b7787',
    colorBorder: '#b4bfcc',
    colorBorderSecondary: palette.line,
    colorBgLayout: palette.ground,
    borderRadius: 4,
    borderRadiusLG: 4,
    fontFamily: FONT_FAMILY,
    fontSize: 15,
    controlHeight: 38,
    controlHeightLG: 44,
    lineHeight: 1.6,
    boxShadow: 'none',
    boxShadowTertiary: 'none',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Card: { headerFontSize: 16, bodyPadding: 20 },
    Table: {
      headerBg: '#f5f7fa',
      headerColor: palette.inkMuted,
      headerSplitColor: 'transparent',
      rowHoverBg: '#f5f9fd',
      cellPaddingBlock: 12,
      colorTextDisabled: palette.inkMuted,
    },
    Tabs: { horizontalItemPadding: '10px 2px', titleFontSize: 15 },
    Form: { labelColor: palette.ink, itemMarginBottom: 26 },
    Descriptions: { itemPaddingBottom: 10 },
  },
};

/** On a phone everything that is pressed is at least 44 pixels high. */
const phoneTheme: ThemeConfig = {
  ...deskTheme,
  token: { ...deskTheme.token, controlHeight: 44, fontSize: 16 },
};

/** The look of the application on this kind of device, without movement for who asked for none. */
export function themeFor(device: 'desk' | 'phone', moves: boolean): ThemeConfig {
  const theme = device === 'desk' ? deskTheme : phoneTheme;
  return moves ? theme : { ...theme, token: { ...theme.token, motion: false } };
}
