const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['微信 WeChat', /\bMicroMessenger\/(\d+)/],
  ['钉钉 DingTalk', /\bDingTalk\/(\d+)/],
  ['QQ', /\bM?QQBrowser\/(\d+)/],
  ['UC', /\bUCBrowser\/(\d+)/],
  ['Edge', /\bEdg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//],
];

const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['iPadOS', /\biPad\b/],
  ['iOS', /\biPhone\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows NT\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * A short name of the device for its owner to recognise, out of a User-Agent header: browser with main version, and
 * system. Null when neither is known.
 */
export function deviceLabel(userAgent: string | undefined): string | null {
  if (userAgent === undefined) return null;
  const [browser, version] = BROWSERS.map(
    ([name, pattern]) => [name, pattern.exec(userAgent)?.[1]] as const,
  ).find(([, found]) => found !== undefined) ?? [null, null];
  const system = SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const parts = [browser && `${browser} ${version}`, system].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' · ');
}
