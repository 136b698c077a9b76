import {
  CLEAR_VISIBILITY,
  DEFAULT_VISIBILITY,
  GRADES,
  STRANGER_VISIBILITY,
  VISIBILITIES,
  type Grade,
} from './grade';

const grades = Object.keys(GRADES) as Grade[];

describe('what one sees of a grade', () => {
  it('is less the more harm a value can do, whoever looks', () => {
    for (const visibility of [DEFAULT_VISIBILITY, STRANGER_VISIBILITY, CLEAR_VISIBILITY]) {
      const steps = grades.map((grade) => VISIBILITIES.indexOf(visibility[grade]));
      expect(steps).toEqual([...steps].sort());
      expect(steps[0]).toBe(0);
    }
  });

  it('is nothing but what is public for a stranger, and no number in clear by default', () => {
    expect(grades.filter((grade) => STRANGER_VISIBILITY[grade] !== 'hidden')).toEqual(['public']);
    expect([DEFAULT_VISIBILITY.personal, DEFAULT_VISIBILITY.sensitive]).toEqual([
      'masked',
      'hidden',
    ]);
    expect(new Set(Object.values(CLEAR_VISIBILITY))).toEqual(new Set(['clear']));
  });
});
