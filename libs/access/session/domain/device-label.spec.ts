import { deviceLabel } from './device-label';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)';
const IPAD = 'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X)';
const HARMONY = 'Mozilla/5.0 (Phone; OpenHarmony 5.0)';
const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

describe('deviceLabel', () => {
  it.each([
    [`${WINDOWS} ${CHROME}`, 'Chrome 126 · Windows'],
    [`${WINDOWS} ${CHROME} Edg/125.0.1`, 'Edge 125 · Windows'],
    [`${ANDROID} ${CHROME} EdgA/124.0`, 'Edge 124 · Android'],
    [`${WINDOWS} ${CHROME} OPR/110.0`, 'Opera 110 · Windows'],
    [`${ANDROID} ${CHROME} MicroMessenger/8.0.49`, '微信 WeChat 8 · Android'],
    [`${IPHONE} ${WEBKIT} DingTalk/7.5.0`, '钉钉 DingTalk 7 · iOS'],
    [`${ANDROID} ${CHROME} MQQBrowser/14.9`, 'QQ 14 · Android'],
    [`${ANDROID} ${CHROME} UCBrowser/16.1`, 'UC 16 · Android'],
    [`${MAC} ${WEBKIT} Version/17.5 Safari/605.1.15`, 'Safari 17 · macOS'],
    [`${IPAD} ${WEBKIT} Version/17.5 Mobile/15E148 Safari/604.1`, 'Safari 17 · iPadOS'],
    [`${IPHONE} ${WEBKIT} CriOS/126.0 Mobile/15E148 Safari/604.1`, 'Chrome 126 · iOS'],
    [`${IPHONE} ${WEBKIT} FxiOS/127.0 Mobile/15E148`, 'Firefox 127 · iOS'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko Firefox/127.0', 'Firefox 127 · Linux'],
    [`${HARMONY} AppleWebKit/537.36 Chrome/114.0`, 'Chrome 114 · HarmonyOS'],
    ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/126.0', 'Chrome 126 · Linux'],
  ])('%s is called %s', (userAgent, label) => {
    expect(deviceLabel(userAgent)).toBe(label);
  });

  it('says what of both is known', () => {
    expect(deviceLabel('Firefox/127.0')).toBe('Firefox 127');
    expect(deviceLabel(WINDOWS)).toBe('Windows');
  });

  it('is null when nothing is', () => {
    expect(deviceLabel(undefined)).toBeNull();
    expect(deviceLabel('')).toBeNull();
    expect(deviceLabel('curl/8.5.0')).toBeNull();
  });
});
