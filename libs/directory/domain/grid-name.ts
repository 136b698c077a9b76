interface Named {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What a grid of a village or community is called that has nothing but its number. */
export function gridName(
  village: Named,
  serial: number,
): { readonly zh: string; readonly en: string } {
  return {
    zh: `${withoutCommittee(village.nameZh)}第${serial}网格`,
    en: `${village.nameEn} Grid ${serial}`,
  };
}

/** 凤桂园社区居委会 → 凤桂园社区; 江埗村委会 → 江埗村; 保安堤村民委员会 → 保安堤村. */
function withoutCommittee(village: string): string {
  return village.replace(/(社区)?居(委|民委员)会$/, '社区').replace(/村?村(委|民委员)会$/, '村');
}
