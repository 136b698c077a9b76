/** How much harm a value can do in the wrong hands (QY32, ZJ41–42), from none to most. */
export const GRADES = {
  public: { zh: '公开', en: 'public' },
  internal: { zh: '内部', en: 'internal' },
  personal: { zh: '个人信息', en: 'personal' },
  sensitive: { zh: '敏感个人信息', en: 'sensitive' },
} as const;
export type Grade = keyof typeof GRADES;

/** How values of a grade are shown: as they are, with their middle left out, or not at all. */
export const VISIBILITIES = ['clear', 'masked', 'hidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What one reader sees of each grade. */
export type VisibilityByGrade = Readonly<Record<Grade, Visibility>>;

/** For a role that no row of access.grade_visibility speaks of. */
export const DEFAULT_VISIBILITY: VisibilityByGrade = {
  public: 'clear',
  internal: 'clear',
  personal: 'masked',
  sensitive: 'hidden',
};

/** For a caller of whom nothing is known. */
export const STRANGER_VISIBILITY: VisibilityByGrade = {
  public: 'clear',
  internal: 'hidden',
  personal: 'hidden',
  sensitive: 'hidden',
};

/** For whoever is told of themselves, or has given a purpose that stands on record. */
export const CLEAR_VISIBILITY: VisibilityByGrade = {
  public: 'clear',
  internal: 'clear',
  personal: 'clear',
  sensitive: 'clear',
};
