import { propertyOf } from '../model.mjs';
import { HAN, isNamedElement } from './subject.mjs';

/** Whatever has a Chinese label has its English twin in the property `nameEn`. */
export default function englishName() {
  return {
    check(element, reporter) {
      if (!isNamedElement(element)) {
        return;
      }
      const name = propertyOf(element, 'nameEn') ?? '';
      if (!/[A-Za-z]/.test(name) || HAN.test(name)) {
        reporter.report(element.id, 'Property nameEn is missing or not English');
      }
    },
  };
}
