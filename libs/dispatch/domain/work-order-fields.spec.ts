import { workOrderFields } from './work-order-fields';

describe('the free texts of a work order', () => {
  it('have names of their own for each order, so that no text takes the place of another', () => {
    const names = Object.values(workOrderFields).flatMap((name) => [name('a'), name('b')]);
    expect(new Set(names).size).toBe(names.length);
    expect(workOrderFields.description('a')).toBe('workOrder.a.description');
    expect(workOrderFields.extensionReason('x')).toBe('extension.x.reason');
  });
});
